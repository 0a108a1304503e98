import type { VNode } from 'preact';
import { liesIn } from '../../../../kernel/area.ts';
import { addDays, type Day, dayOf, weekday } from '../../../../kernel/time.ts';
import { Page } from '../../../../web/layout.tsx';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card, Prose, Stack } from '../../../../web/ui/card.tsx';
import { Checkbox } from '../../../../web/ui/choices.tsx';
import { FieldGroup, FieldRow } from '../../../../web/ui/field.tsx';
import { ErrorSummary, errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { DateField, NumberField } from '../../../../web/ui/inputs.tsx';
import { useView } from '../../../../web/view.ts';
import { daysAhead } from '../../domain/kitchen.ts';
import { type City, type KitchenPageFacts, shownDays } from '../../store/kitchen-page.ts';
import type { KitchenTyped } from '../kitchen-form.ts';
import { kitchenWords as w, weekdayWords } from './kitchen-words.ts';

export const kitchenPath = '/usaha/dapur';

type Props = {
  readonly kitchen: KitchenPageFacts;
  readonly typed: KitchenTyped;
  readonly errors: readonly FormError[];
  readonly writes: boolean;
};

/** The kitchen of a maker: the weeks ahead, single closed days, and what it can do. */
export function KitchenPage(props: Props): VNode {
  return (
    <Page title={w.title} eyebrow={props.kitchen.name} lead={w.lead}>
      <ErrorSummary errors={props.errors} />
      <Ahead {...props} />
      {props.writes && <DaysForm {...props} />}
      {props.writes && <SettingsForm {...props} />}
    </Page>
  );
}

function Ahead({ kitchen }: Props): VNode {
  const { t, view } = useView();
  const today = dayOf(view.now, view.government.zone);
  const days = Array.from({ length: shownDays }, (_, index) => addDays(today, index));
  const rows = new Map(kitchen.days.map((row) => [row.day, row]));
  return (
    <Card title={w.ahead} icon="calendar-days">
      <Stack>
        <Prose tone="quiet">
          <p>{t(w.aheadText)}</p>
        </Prose>
        <ol class="kitchen-days">
          {[1, 2, 3, 4, 5, 6, 0].map((day) => (
            <li class="kitchen-head" aria-hidden="true">
              {t(weekdayWords[day] ?? '').slice(0, 3)}
            </li>
          ))}
          {days.map((day, index) => {
            const { capacity, taken } = rows.get(day) ?? { capacity: kitchen.dailyCapacity, taken: 0 };
            const closed = kitchen.closedWeekdays.includes(weekday(day));
            return (
              <KitchenCell day={day} first={index === 0} capacity={closed ? 0 : capacity} taken={taken} />
            );
          })}
        </ol>
      </Stack>
    </Card>
  );
}

/** One day in words, so that no colour is needed: closed, full, so many of so many, or free. */
function KitchenCell(props: {
  readonly day: Day;
  readonly first: boolean;
  readonly capacity: number;
  readonly taken: number;
}): VNode {
  const { t, day: dayWords, dayShort } = useView();
  const { day, capacity, taken } = props;
  const left = capacity - taken;
  const look = capacity === 0 && taken === 0 ? 'closed' : left <= 0 ? 'full' : taken > 0 ? 'busy' : 'free';
  const short = { closed: t(w.closed), full: t(w.full), free: '' } as const;
  const said = {
    closed: t(w.closed),
    full: t(w.fullSaid, { taken }),
    busy: t(w.ordered, { taken, capacity }),
    free: t(w.free),
  } as const;
  const month = dayShort(day).split(' ')[1]?.slice(0, 3) ?? '';
  const column = ((weekday(day) + 6) % 7) + 1;
  return (
    <li class={`kitchen-day kitchen-${look}${props.first ? ` from-${column}` : ''}`}>
      <b aria-hidden="true">
        {Number(day.slice(8))}
        {(props.first || day.endsWith('-01')) && ` ${month}`}
      </b>
      <span aria-hidden="true">
        {look === 'busy' ? (
          <>
            {taken}/<wbr />
            {capacity}
          </>
        ) : (
          short[look]
        )}
      </span>
      <span class="quiet-label">
        {dayWords(day)}: {said[look]}
      </span>
    </li>
  );
}

function DaysForm({ kitchen, typed, errors }: Props): VNode {
  const { t, view } = useView();
  const today = dayOf(view.now, view.government.zone);
  const bounds = { min: today, max: addDays(today, daysAhead) };
  return (
    <Card title={w.closeTitle} icon="calendar-clock">
      <Stack>
        <Prose tone="quiet">
          <p>{t(w.closeText)}</p>
        </Prose>
        <Form
          action={`${kitchenPath}/hari`}
          version={kitchen.version}
          hidden={{ supplierId: kitchen.supplierId }}
        >
          <FieldRow>
            <DateField
              name="from"
              label={w.from}
              value={typed.from}
              error={errorOf(errors, 'from')}
              {...bounds}
            />
            <DateField
              name="to"
              label={w.to}
              hint={w.toHint}
              value={typed.to}
              error={errorOf(errors, 'to')}
              optional
              {...bounds}
            />
          </FieldRow>
          <Actions>
            <Button label={w.closeThese} icon="lock" name="lakukan" value="tutup" />
            <Button label={w.openThese} variant="secondary" name="lakukan" value="buka" />
          </Actions>
        </Form>
      </Stack>
    </Card>
  );
}

function SettingsForm({ kitchen, typed, errors }: Props): VNode {
  const { t } = useView();
  return (
    <Card title={w.settings} icon="settings">
      <Form action={kitchenPath} version={kitchen.version} hidden={{ supplierId: kitchen.supplierId }}>
        <NumberField
          name="dailyCapacity"
          label={w.capacity}
          hint={w.capacityHint}
          unit={t(w.portions)}
          value={typed.dailyCapacity}
          error={errorOf(errors, 'dailyCapacity')}
        />
        <FieldGroup
          name="closedWeekdays"
          label={w.weekdays}
          optional
          error={errorOf(errors, 'closedWeekdays')}
        >
          <div class="ticks ticks-short">
            {[1, 2, 3, 4, 5, 6, 0].map((day) => (
              <Checkbox
                name="closedWeekdays"
                value={String(day)}
                label={t(weekdayWords[day] ?? '')}
                checked={typed.closedWeekdays.includes(String(day))}
              />
            ))}
          </div>
        </FieldGroup>
        <FieldGroup name="zones" label={w.zones} hint={w.zonesHint} error={errorOf(errors, 'zones')}>
          {kitchen.cities.map((city) => (
            <CityTicks city={city} zones={typed.zones} />
          ))}
        </FieldGroup>
        <Actions>
          <Button label={w.save} icon="check" />
        </Actions>
      </Form>
    </Card>
  );
}

function CityTicks({ city, zones }: { readonly city: City; readonly zones: readonly string[] }): VNode {
  const { t } = useView();
  const whole = zones.some((code) => liesIn(city.code, code));
  const chosen = city.districts.filter(({ code }) => zones.includes(code));
  const said = whole ? t(w.all) : chosen.length > 0 ? t(w.some, { n: chosen.length }) : '–';
  const name = city.name.replace(/^(Kota|Kabupaten) Administrasi /, '');
  return (
    <details class="fold" open={chosen.length > 0 && !whole}>
      <summary>
        {name} <small>{said}</small>
      </summary>
      <div class="fold-body ticks">
        <Checkbox name="zones" value={city.code} label={t(w.wholeCity, { city: name })} checked={whole} />
        {city.districts.map((district) => (
          <Checkbox
            name="zones"
            value={district.code}
            label={district.name}
            checked={!whole && zones.includes(district.code)}
          />
        ))}
      </div>
    </details>
  );
}
