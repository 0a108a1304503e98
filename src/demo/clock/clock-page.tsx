import type { VNode } from 'preact';
import { type Refusal } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { clockTime, dayOf } from '../../kernel/time.ts';
import { formErrors } from '../../platform/http/form-errors.ts';
import { Page } from '../../web/layout.tsx';
import { Actions, Button } from '../../web/ui/button.tsx';
import { Card, Prose, Stack } from '../../web/ui/card.tsx';
import { FieldRow } from '../../web/ui/field.tsx';
import { ErrorSummary, errorOf, Form } from '../../web/ui/form.tsx';
import { DateField, TimeField } from '../../web/ui/inputs.tsx';
import { useView } from '../../web/view.ts';

const pair = (id: string, en: string): Text => ({ id, en });

export const words = {
  title: pair('Waktu peragaan', 'Time of the demonstration'),
  lead: pair(
    'Pesanan diantar pada hari rapat. Majukan waktu agar satu pesanan dapat diikuti sampai dibayar dalam sekali duduk.',
    'Food arrives on the day of its meeting. Move the time on to follow one order until it is paid in one sitting.',
  ),
  now: pair('Sekarang {when}.', 'It is now {when}.'),
  onlyForward: pair(
    'Waktu hanya maju: yang sudah terjadi tidak dapat terjadi lagi. Batas waktu yang terlewati ikut berlaku, dan sesi yang menganggur seminggu berakhir.',
    'Time only goes forward: what has happened cannot happen again. Deadlines that pass take effect, and a session that is idle for a week ends.',
  ),
  hour: pair('Maju satu jam', 'An hour later'),
  tomorrow: pair('Besok pukul 08.00', 'Tomorrow at 08.00'),
  other: pair('Waktu lain', 'Another time'),
  day: pair('Tanggal', 'Date'),
  time: pair('Pukul', 'Time'),
  go: pair('Majukan', 'Move on'),
  done: pair('Waktu peragaan sudah dimajukan.', 'The time of the demonstration has moved on.'),
} as const;

export const action = '/peraga/waktu';

/** Where a visitor of the demonstration moves its clock on. */
export function ClockPage(props: {
  readonly typed: { readonly day: string; readonly time: string } | null;
  readonly refusals: readonly Refusal[];
}): VNode {
  const { t, view, dateTime } = useView();
  const { zone } = view.government;
  const errors = formErrors(props.refusals);
  const typed = props.typed ?? { day: dayOf(view.now, zone), time: clockTime(view.now, zone) };
  return (
    <Page title={words.title} lead={words.lead}>
      <ErrorSummary errors={errors} />
      <Card title={t(words.now, { when: dateTime(view.now) })} icon="clock">
        <Stack>
          <Prose>
            <p>{t(words.onlyForward)}</p>
          </Prose>
          <Form action={action} label={words.title}>
            <Actions>
              <Button name="maju" value="jam" label={words.hour} icon="timer" variant="secondary" />
              <Button name="maju" value="besok" label={words.tomorrow} icon="calendar-clock" />
            </Actions>
          </Form>
          <Form action={action} label={words.other}>
            <FieldRow>
              <DateField
                name="day"
                label={words.day}
                value={typed.day}
                min={dayOf(view.now, zone)}
                error={errorOf(errors, 'day')}
              />
              <TimeField
                name="time"
                label={words.time}
                value={typed.time}
                zone={zone}
                error={errorOf(errors, 'time')}
              />
            </FieldRow>
            <Actions>
              <Button name="maju" value="ke" label={words.go} icon="clock" variant="secondary" />
            </Actions>
          </Form>
        </Stack>
      </Card>
    </Page>
  );
}
