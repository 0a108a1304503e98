import type { VNode } from 'preact';
import { rupiah } from '../src/kernel/rupiah.ts';
import { orderStateWords } from '../src/modules/orders/public.ts';
import { Sparkline } from '../src/web/charts/sparkline.tsx';
import { Page } from '../src/web/layout.tsx';
import { buttons, nav, stages } from '../src/web/text/common.ts';
import { paymentStates } from '../src/web/text/states.ts';
import { DateTime, Money } from '../src/web/ui/amounts.tsx';
import { StateBadge } from '../src/web/ui/badge.tsx';
import { BudgetBar } from '../src/web/ui/budget-bar.tsx';
import { Actions, Button, LinkButton, PrintButton } from '../src/web/ui/button.tsx';
import { Card, Grid, Row, Stack } from '../src/web/ui/card.tsx';
import { Checkbox } from '../src/web/ui/choices.tsx';
import { Facts, Steps, Timeline } from '../src/web/ui/facts.tsx';
import { CodeBox, KeyFigure } from '../src/web/ui/figures.tsx';
import { Form } from '../src/web/ui/form.tsx';
import { FileField, MoneyField, TextField } from '../src/web/ui/inputs.tsx';
import { Filters, Pagination } from '../src/web/ui/lists.tsx';
import { ConfirmationPanel, DefinitionFold, EmptyState, Notice } from '../src/web/ui/notice.tsx';
import { FoodPlate, LiveSum, QuantityStepper } from '../src/web/ui/product.tsx';
import { Rating } from '../src/web/ui/rating.tsx';
import { Table } from '../src/web/ui/table.tsx';
import { TaskCard } from '../src/web/ui/task-card.tsx';

export function Inbox(): VNode {
  return (
    <Page
      title={nav.tasks}
      lead="Empat hal menunggu Anda, yang paling mendesak di atas."
      aside={
        <>
          <KeyFigure label="Diselesaikan minggu ini" value="23" note="rata-rata 11 menit per tugas">
            <Sparkline values={[3, 5, 2, 8, 5]} label="Tugas selesai Senin sampai Jumat: 3, 5, 2, 8, 5" />
          </KeyFigure>
          <Card title="Mulai dari sini" icon="plus">
            <LinkButton href="/formulir" label={buttons.createMeeting} icon="calendar-days" block />
            <LinkButton href="#" label={buttons.orderAgain} icon="rotate-ccw" variant="secondary" block />
          </Card>
        </>
      }
    >
      <Stack>
        <TaskCard
          title="Kirim pesanan Rapat koordinasi RKPD 2027"
          href="/pesanan"
          who="Diajukan Budi Santoso · Kelurahan Gambir"
          role="Sebagai Pejabat Pengadaan"
          amount={rupiah(1485000)}
          facts={[
            { icon: 'calendar', text: 'Kamis, 26 November 2026, 10.00 WIB' },
            { icon: 'users', text: '45 orang' },
            { icon: 'store', text: 'Dapur Bu Sari' },
          ]}
          due={new Date('2026-11-25T02:00:00Z')}
          icon="send"
          action={<Button label={buttons.sendOrder} icon="send" />}
        />
        <TaskCard
          title="Terima 3 paket RUP"
          href="#"
          who="Disposisi dari PPK Suku Dinas Pendidikan"
          role="Sebagai Pejabat Pengadaan"
          amount={rupiah(48250000)}
          due={new Date('2026-11-25T09:00:00Z')}
          tone="wait"
          icon="package"
          action={<LinkButton href="#" label={buttons.acceptAll} variant="secondary" />}
        />
        <TaskCard
          title="Cari pengganti untuk Rapat Forum Anak"
          href="#"
          who="Warung Mpok Nini menolak: dapur tutup karena sakit"
          role="Sebagai Pejabat Pengadaan"
          amount={rupiah(960000)}
          due={new Date('2026-11-27T03:00:00Z')}
          icon="refresh-cw"
          action={<LinkButton href="#" label="Pilih Pengganti" variant="secondary" />}
        />
      </Stack>
      <DefinitionFold title="Selesai hari ini (6)" icon="circle-check">
        Enam tugas selesai sejak pukul 07.30 WIB.
      </DefinitionFold>
    </Page>
  );
}

export function OrderPage(): VNode {
  const lines = [
    { name: 'Kue Lumpur Kentang', count: 45, price: 6500 },
    { name: 'Pastel Sayur Isi Telur', count: 45, price: 6000 },
    { name: 'Teh Tawar Hangat', count: 45, price: 4000 },
  ];
  return (
    <Page
      title="Rapat koordinasi RKPD 2027"
      eyebrow="Pesanan 027/GMB/XI/2026"
      crumbs={[{ label: nav.orders, href: '/pesanan' }]}
      end={
        <>
          <StateBadge state={orderStateWords.dispatched} />
          <PrintButton />
        </>
      }
      aside={
        <>
          <Card title="Anggaran">
            <BudgetBar
              id="b1"
              title="Paket 51230044"
              ceiling={rupiah(25000000)}
              spent={rupiah(11250000)}
              held={rupiah(4200000)}
              thisOrder={rupiah(742500)}
            />
          </Card>
          <Card title="Linimasa">
            <Timeline
              entries={[
                {
                  at: new Date('2026-11-26T01:40:00Z'),
                  what: 'Pesanan dikirim',
                  who: 'Sari Rahmawati',
                  position: 'Penyedia',
                  icon: 'truck',
                  tone: 'info',
                },
                {
                  at: new Date('2026-11-25T03:12:00Z'),
                  what: 'Disanggupi',
                  who: 'Sari Rahmawati',
                  position: 'Penyedia',
                  icon: 'handshake',
                  tone: 'success',
                },
                {
                  at: new Date('2026-11-25T02:50:00Z'),
                  what: 'Pesanan dikirim ke penyedia',
                  who: 'Rina Wulandari',
                  position: 'Plh. Pejabat Pengadaan',
                  decree: 'SK 112/2026 tanggal 2 November 2026',
                  icon: 'send',
                },
                {
                  at: new Date('2026-11-25T02:31:00Z'),
                  what: 'Diajukan',
                  who: 'Budi Santoso',
                  position: 'Pemohon',
                  note: 'Tamu dari Bappenas, mohon tanpa kacang.',
                },
              ]}
            />
          </Card>
        </>
      }
    >
      <Card>
        <Steps current={5} inherited={[1, 2, 3]} />
      </Card>
      <Card title="Untuk apa dan siapa" icon="users">
        <Facts
          items={[
            { term: 'Waktu', value: 'Kamis, 26 November 2026, 10.00–12.00 WIB' },
            { term: 'Tempat', value: 'Ruang Rapat Lantai 2, Kelurahan Gambir, Jakarta Pusat' },
            { term: 'Penyedia', value: <a href="#x">Dapur Bu Sari</a> },
            { term: 'Peserta', value: '45 orang, pegawai dan tamu' },
          ]}
        />
      </Card>
      <Card title="Yang dipesan" icon="shopping-basket" look="flush">
        <Table
          caption="Rincian pesanan"
          hideCaption
          totals
          rows={lines}
          columns={[
            { head: 'Produk', cell: (row) => row.name, title: true, foot: 'Jumlah' },
            { head: 'Porsi', cell: (row) => row.count, align: 'number' },
            { head: 'Harga', cell: (row) => <Money amount={rupiah(row.price)} />, align: 'number' },
            {
              head: 'Jumlah',
              cell: (row) => <Money amount={rupiah(row.price * row.count)} />,
              align: 'number',
              foot: <Money amount={rupiah(742500)} />,
            },
          ]}
        />
      </Card>
      <Grid min="wide">
        <Card title="Nilai">
          <Facts
            look="sums"
            items={[
              { term: 'Bruto', value: <Money amount={rupiah(742500)} /> },
              { term: 'PPh final 0,5%', value: <Money amount={rupiah(-3713)} /> },
              { term: 'Diterima penyedia', value: <Money amount={rupiah(738787)} /> },
            ]}
          />
        </Card>
        <Card title="Serah terima">
          <CodeBox
            label="Kode serah terima"
            code="482915"
            hint="Sebutkan kepada pengantar setelah barang dihitung."
          />
        </Card>
      </Grid>
      <Actions>
        <Button label={buttons.confirmReceipt} icon="package-check" />
        <Button label={buttons.object} variant="danger" icon="flag" />
        <LinkButton href="#" label={buttons.downloadPapers} variant="ghost" icon="download" />
      </Actions>
    </Page>
  );
}

export function Treasury(): VNode {
  const states = [
    paymentStates.ready,
    paymentStates.awaitingVerification,
    paymentStates.atBank,
    paymentStates.failed,
    paymentStates.paid,
    paymentStates.taxOpen,
  ];
  const rows = states.map((state, index) => ({
    state,
    number: `0${27 + index}/GMB/XI/2026`,
    maker: ['Dapur Bu Sari', 'Soto Haji Mamat', 'Lemper Cik Ida'][index % 3] ?? '',
    gross: 742500 + index * 318000,
  }));
  return (
    <Page title={nav.payments} lead="Enam tagihan dengan pesanan e-Order yang sudah diterima." wide>
      <Grid min="narrow">
        <KeyFigure label="Siap dibayar" value="Rp12.480.000" note="9 tagihan" icon="wallet" />
        <KeyFigure label="Sisa UP" value="Rp31.250.000" icon="banknote" />
        <KeyFigure
          label="Pajak belum disetor"
          value="Rp62.400"
          note="tenggat 10 Desember 2026"
          icon="receipt-text"
        />
      </Grid>
      <Filters
        label="Keadaan"
        choices={[
          { label: 'Semua', href: '?', current: true, count: 6 },
          { label: 'Siap Dibayar', href: '?s', count: 1 },
          { label: 'Transfer Gagal', href: '?f', count: 1 },
        ]}
      />
      <Card look="flush">
        <Table
          caption="Tagihan"
          hideCaption
          totals
          rows={rows}
          columns={[
            {
              head: 'Pilih',
              cell: (row) => <Checkbox bare name="pick" value={row.number} label={`Pilih ${row.number}`} />,
            },
            {
              head: 'Nomor',
              cell: (row) => <a href="#x">{row.number}</a>,
              title: true,
              sort: { href: '?o=n' },
              foot: 'Jumlah',
            },
            { head: 'Penyedia', cell: (row) => row.maker },
            {
              head: 'Tenggat',
              cell: () => <DateTime at="2026-11-30" part="dayShort" />,
              sort: { href: '?o=t', now: 'ascending' },
            },
            { head: 'Keadaan', cell: (row) => <StateBadge state={row.state} /> },
            {
              head: 'Bruto',
              align: 'number',
              cell: (row) => <Money amount={rupiah(row.gross)} />,
              foot: <Money amount={rupiah(9225000)} />,
            },
            {
              head: 'Bersih',
              align: 'number',
              cell: (row) => <Money amount={rupiah(row.gross - 3700)} />,
              foot: <Money amount={rupiah(9202800)} />,
            },
          ]}
        />
      </Card>
      <Pagination page={1} size={20} total={6} href={(page) => `?p=${page}`} />
    </Page>
  );
}

export function Various(): VNode {
  return (
    <Page title="Aneka bagian" eyebrow="Contoh">
      <ConfirmationPanel
        title="Pesanan terkirim"
        number="027/GMB/XI/2026"
        next={[
          'Dapur Bu Sari menjawab paling lambat hari ini pukul 16.00 WIB.',
          'Anda mendapat kabar di Tugas Saya.',
        ]}
        actions={<LinkButton href="/tugas" label={nav.tasks} />}
      />
      <Notice kind="info" title="Disimpan untuk nanti">
        <p>Draf ini ada di peramban Anda.</p>
      </Notice>
      <Notice kind="warn" title="Harga di atas rata-rata">
        <p>Harga per orang Rp29.000 melebihi batas Rp27.500.</p>
      </Notice>
      <Notice kind="error" title="Belum dapat dibayar">
        <p>Penerimaan belum dikonfirmasi Pejabat Pembuat Komitmen.</p>
      </Notice>
      <Card title="Keranjang" icon="shopping-basket">
        <Form action="/x" basket={{ heads: 45, left: rupiah(9550000) }}>
          {[
            { name: 'Kue Lumpur Kentang', price: 6500, art: 'custard' },
            { name: 'Pastel Sayur', price: 6000, art: 'dumpling' },
          ].map((line, index) => (
            <Row spread>
              <Row>
                <FoodPlate
                  size="small"
                  picture={{ src: `/gambar/${line.art}`, alt: '', illustration: true }}
                />
                <div>
                  <b>{line.name}</b>
                  <br />
                  <Money amount={rupiah(line.price)} />
                </div>
              </Row>
              <Row>
                <QuantityStepper
                  name={`q${index}`}
                  label={line.name}
                  value={45}
                  min={20}
                  max={140}
                  price={rupiah(line.price)}
                />
                <LiveSum kind="line" of={`q${index}`} amount={rupiah(line.price * 45)} strong />
              </Row>
            </Row>
          ))}
          <Facts
            look="sums"
            items={[
              { term: 'Per orang', value: <LiveSum kind="perHead" amount={rupiah(12500)} /> },
              { term: 'Sisa Pagu setelah ini', value: <LiveSum kind="left" amount={rupiah(8987500)} /> },
              { term: 'Jumlah', value: <LiveSum kind="total" amount={rupiah(562500)} /> },
            ]}
          />
          <MoneyField name="paid" label="Dibayar" value={rupiah(562500)} />
          <TextField name="code" label="Kode serah terima" code maxLength={6} />
          <FileField name="proof" label="Bukti transfer" hint="PDF, JPG, atau PNG, paling besar 5 MB." />
          <Checkbox name="sure" label="Saya sudah menghitung kotaknya" />
          <Rating />
          <Actions>
            <Button label={buttons.rate} />
          </Actions>
        </Form>
      </Card>
      <Card title="Berhenti di tengah">
        <Steps current={4} labels={stages} inherited={[1, 2, 3]} stopped />
      </Card>
      <Card>
        <EmptyState
          title="Belum ada pesanan"
          text="Pesanan Anda akan tampil di sini, lengkap dengan linimasanya."
          action={<LinkButton href="#" label={buttons.createMeeting} icon="plus" />}
        />
      </Card>
      <FoodPlate size="large" picture={{ src: '/gambar/curry-rice', alt: 'Nasi uduk', illustration: true }} />
    </Page>
  );
}
