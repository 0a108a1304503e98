import type { VNode } from 'preact';
import { rupiah } from '../src/kernel/rupiah.ts';
import { MonthColumns } from '../src/web/charts/month-columns.tsx';
import { ShareBars } from '../src/web/charts/share-bars.tsx';
import { Page } from '../src/web/layout.tsx';
import { buttons, nav } from '../src/web/text/common.ts';
import { Badge } from '../src/web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../src/web/ui/button.tsx';
import { Card, Grid } from '../src/web/ui/card.tsx';
import { RadioCards, Select } from '../src/web/ui/choices.tsx';
import { FieldRow } from '../src/web/ui/field.tsx';
import { KeyFigure } from '../src/web/ui/figures.tsx';
import { ErrorSummary, errorOf, Form, FormSection } from '../src/web/ui/form.tsx';
import { Hero } from '../src/web/ui/hero.tsx';
import { DateField, NumberField, TextArea, TextField, TimeField } from '../src/web/ui/inputs.tsx';
import { Filters, Pagination, SortLinks } from '../src/web/ui/lists.tsx';
import { DefinitionFold } from '../src/web/ui/notice.tsx';
import { ProductCard } from '../src/web/ui/product.tsx';

const food = (name: string, alt: string) => ({ src: `/gambar/${name}`, alt, illustration: true });

const products = [
  ['Kue Lumpur Kentang', 'Dapur Bu Sari', 'Gambir', 6500, 'custard'],
  ['Nasi Uduk Betawi Komplet', 'Warung Mpok Nini', 'Tanah Abang', 28000, 'curry-rice'],
  ['Lemper Ayam Bakar', 'Lemper Cik Ida', 'Menteng', 5000, 'rice-ball'],
  ['Roti Gambang', 'Toko Roti Jatinegara', 'Jatinegara', 7500, 'baguette-bread'],
  ['Soto Betawi Mangkuk', 'Soto Haji Mamat', 'Kemayoran', 32000, 'pot-of-food'],
  ['Es Selendang Mayang', 'Selendang Mayang Bang Udin', 'Palmerah', 9000, 'bubble-tea'],
  ['Pastel Sayur Isi Telur', 'Dapur Bu Sari', 'Gambir', 6000, 'dumpling'],
  ['Bubur Ase Campur', 'Warung Mpok Nini', 'Tanah Abang', 24000, ''],
] as const;

export function Front(): VNode {
  const months = [9.2, 11.4, 14.1, 12.8, 17.6, 15.2, 19.9, 21.4, 20.1, 24.8, 22.3, null];
  const before = [6.1, 7.4, 9.8, 9.1, 11.2, 12.4, 13.1, 15.5, 14.9, 17.2, 19.4, 23.6];
  return (
    <Page
      title="Konsumsi rapat dari dapur tetangga kita"
      public
      hero={
        <Hero
          title="Konsumsi rapat dari dapur tetangga kita"
          lead="Setiap rapat pemerintah Jakarta dipesan dari usaha kecil yang lulus kurasi, dibayar dalam tiga hari kerja, dan dapat diperiksa siapa pun."
          actions={
            <>
              <LinkButton href="/katalog" label="Lihat katalog" size="large" icon="utensils" />
              <LinkButton href="/transparansi" label="Periksa angkanya" size="large" variant="ghost" />
            </>
          }
          plates={[
            food('curry-rice', 'Nasi uduk'),
            food('custard', 'Kue lumpur'),
            food('rice-ball', 'Lemper'),
          ]}
        >
          <KeyFigure
            look="hero"
            label="Diserap usaha kecil tahun 2026"
            value="Rp188.764.250.000"
            note="14.208 pesanan, 1.132 penyedia. Data sampai 24 November 2026 pukul 18.00 WIB."
          />
        </Hero>
      }
    >
      <Grid>
        <KeyFigure icon="store" label="Penyedia aktif" value="1.132" note="dari 44 kecamatan" />
        <KeyFigure icon="clock" label="Rata-rata dibayar" value="2,1 hari kerja" note="janji: 3 hari kerja" />
        <KeyFigure icon="users" label="Pesanan pertama" value="318" note="penyedia baru tahun ini" />
        <KeyFigure icon="badge-check" label="Produk lulus kurasi" value="4.906" />
      </Grid>
      <Card>
        <MonthColumns
          title="Belanja per bulan"
          summary="Januari–November 2026 tercatat Rp188,8 miliar, naik 38% dari periode yang sama tahun lalu."
          months={months.map((value, index) => ({
            month: index + 1,
            value: value === null ? null : rupiah(Math.round(value * 1e9)),
            lastYear: rupiah(Math.round((before[index] ?? 0) * 1e9)),
          }))}
          thisYear="2026"
          lastYear="2025"
        />
      </Card>
      <Card>
        <ShareBars
          title="Bagian usaha kecil dalam belanja barang dan jasa"
          summary="Empat dari lima wilayah telah melampaui 40%."
          mark={{ share: 0.4, label: 'Batas 40% (Perpres 12/2021)' }}
          shares={[
            { label: 'Jakarta Pusat', share: 0.52, note: 'Rp41,2 M' },
            { label: 'Jakarta Selatan', share: 0.47, note: 'Rp38,9 M' },
            { label: 'Jakarta Timur', share: 0.44, note: 'Rp40,1 M' },
            { label: 'Jakarta Barat', share: 0.41, note: 'Rp35,7 M' },
            { label: 'Jakarta Utara', share: 0.36, note: 'Rp30,8 M' },
          ]}
        />
      </Card>
    </Page>
  );
}

export function Catalogue(): VNode {
  return (
    <Page
      title={nav.catalogue}
      lead="Hanya produk yang lulus kurasi dan dapat diantar ke Gambir pada Kamis, 26 November 2026."
      end={<Badge label="45 orang · Kudapan" tone="info" icon="users" />}
    >
      <Filters
        label="Jenis"
        choices={[
          { label: 'Semua', href: '?', count: 412 },
          { label: 'Kudapan', href: '?j=k', current: true, count: 268 },
          { label: 'Makanan Berat', href: '?j=m', count: 121 },
          { label: 'Minuman', href: '?j=i', count: 23 },
        ]}
      />
      <SortLinks
        choices={[
          { label: 'Paling sesuai', href: '?s=1', current: true },
          { label: 'Termurah', href: '?s=2' },
          { label: 'Terdekat', href: '?s=3' },
        ]}
      />
      <Grid>
        {products.map(([name, maker, place, price, picture], index) => (
          <ProductCard
            href="#"
            name={name}
            maker={maker}
            place={place}
            price={rupiah(price)}
            picture={picture ? food(picture, name) : undefined}
            rating={index === 3 ? undefined : { mean: 4.9 - index / 10, count: 128 - index * 9 }}
            facts={['Min. 20 porsi', 'Tersisa 140 porsi']}
            badges={<Badge label="Halal" tone="success" icon="badge-check" />}
            eager={index < 4}
            action={
              index < 2 ? <LinkButton href="#" label={buttons.addToBasket} variant="secondary" /> : undefined
            }
          />
        ))}
      </Grid>
      <Pagination
        page={4}
        size={24}
        total={268}
        href={(page) => `?p=${page}`}
        sizes={[24, 48, 96].map((size) => ({ size, href: `?n=${size}` }))}
      />
    </Page>
  );
}

export function FormWithErrors(): VNode {
  const errors = [
    {
      field: 'date',
      text: 'Rapat sudah dimulai. Untuk pembelian yang telanjur terjadi, gunakan Pencatatan Susulan.',
    },
    { field: 'headcount', text: 'Jumlah peserta harus antara 1 dan 2.000.' },
  ];
  return (
    <Page
      title={buttons.createMeeting}
      crumbs={[{ label: nav.meetings, href: '/rapat' }]}
      lead="Enam isian. Ruang dan paket terisi dari rapat terakhir Anda."
    >
      <ErrorSummary errors={errors} />
      <Card>
        <Form action="/formulir" keep="rapat">
          <FormSection title="Rapat">
            <TextField
              name="title"
              label="Judul rapat"
              value="Rapat koordinasi RKPD 2027"
              hint="Seperti di undangan."
            />
            <FieldRow>
              <DateField name="date" label="Tanggal" value="2026-11-24" error={errorOf(errors, 'date')} />
              <TimeField name="start" label="Mulai" value="10:00" zone="WIB" />
              <TimeField name="end" label="Selesai" value="12:00" zone="WIB" />
            </FieldRow>
            <NumberField
              name="headcount"
              label="Jumlah peserta"
              unit="orang"
              hint="Antara 1 dan 2.000."
              value="0"
              error={errorOf(errors, 'headcount')}
            />
          </FormSection>
          <FormSection title="Peserta dan paket">
            <RadioCards
              name="kind"
              label="Peserta"
              value="mixed"
              options={[
                {
                  value: 'mixed',
                  label: 'Pegawai dan tamu dari luar',
                  note: 'Makanan dan kudapan dapat dipesan.',
                },
                { value: 'guests', label: 'Hanya tamu', note: 'Memakai rekening jamuan tamu.' },
                { value: 'internal', label: 'Hanya pegawai', note: 'Menurut Kepgub 1/2026, kudapan saja.' },
              ]}
            />
            <Select
              name="package"
              label="Paket RUP"
              value="1"
              options={[{ value: '1', label: '51230044 · Makan minum rapat Kelurahan Gambir' }]}
            />
            <TextArea name="note" label="Catatan untuk penyedia" optional />
          </FormSection>
          <DefinitionFold>Perpres 12/2021 pasal 11; Ingub 29/2021 angka 3.</DefinitionFold>
          <Actions>
            <Button label={buttons.findFood} iconEnd="arrow-right" />
            <LinkButton href="/tugas" label={buttons.back} variant="ghost" />
          </Actions>
        </Form>
      </Card>
    </Page>
  );
}
