import type { VNode } from 'preact';
import type { Day } from '../../../../kernel/time.ts';
import { ShareBars } from '../../../../web/charts/share-bars.tsx';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Stack } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { Form } from '../../../../web/ui/form.tsx';
import { DefinitionFold, EmptyState } from '../../../../web/ui/notice.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { type DefaultSet, defaultCriteria } from '../../domain/default-criteria.ts';
import { inForceOn } from '../../domain/in-force.ts';
import type { PublishedSet } from '../../store/rule-versions.ts';
import { percentOf } from '../criteria-form.ts';
import { CurationTabs } from './curation-tabs.tsx';
import { rules as w } from './rule-words.ts';

export const curationCrumb = { label: nav.curation, href: '/kurasi' };

/** Every set of criteria: the version in force with its weights as bars, what is coming, and all versions. */
export function CriteriaPage(props: {
  readonly sets: readonly PublishedSet[];
  readonly today: Day;
  readonly mayChange: boolean;
}): VNode {
  const { t } = useView();
  // Food first, which is what meals and snacks are scored by.
  const place = ({ code }: PublishedSet) => defaultCriteria.findIndex((set) => set.code === code);
  const byCode = Map.groupBy(
    props.sets.toSorted((a, b) => place(a) - place(b) || b.number - a.number),
    ({ code }) => code,
  );
  return (
    <Page title={w.criteriaTitle} lead={w.criteriaLead} crumbs={[curationCrumb]}>
      <CurationTabs current="criteria" />
      {props.sets.length === 0 && <NoRules mayChange={props.mayChange} />}
      {[...byCode.values()].map((versions) => (
        <SetCard versions={versions} today={props.today} mayChange={props.mayChange} />
      ))}
      {props.sets.length > 0 && (
        <DefinitionFold title={w.whence} icon="book-open">
          <p>{t(w.openly)}</p>
        </DefinitionFold>
      )}
    </Page>
  );
}

/** What to do where a government has no rules yet. */
export function NoRules({ mayChange }: { readonly mayChange: boolean }): VNode {
  return (
    <EmptyState
      title={w.none}
      text={mayChange ? w.noneText : w.noneForReader}
      action={
        mayChange && (
          <Form action="/kurasi/bawaan" inline>
            <Button label={w.useDefaults} icon="check" />
          </Form>
        )
      }
    />
  );
}

function SetCard(props: { versions: readonly PublishedSet[]; today: Day; mayChange: boolean }): VNode {
  const { t, view, dayShort } = useView();
  const { versions, today } = props;
  const shown = inForceOn(versions, today) ?? versions[0];
  if (!shown) return <></>;
  return (
    <Card
      title={shown.name[view.lang]}
      icon="scale"
      end={<Badge label={t(w.version, { n: shown.number })} tone="info" />}
    >
      <Stack>
        <SetFacts set={shown} from={shown.validFrom} today={today} />
        {versions.length > 1 && (
          <DefinitionFold title={w.versions} icon="list">
            <Table
              caption={w.versions}
              hideCaption
              rows={versions}
              rowKey={(row) => row.id}
              columns={[
                { head: w.versionHead, title: true, cell: (row) => t(w.version, { n: row.number }) },
                { head: w.from, cell: (row) => dayShort(row.validFrom) },
                {
                  head: w.weights,
                  cell: (row) =>
                    row.criteria.map((each) => `${each.name[view.lang]} ${each.weight}`).join(', '),
                },
                { head: w.pass, align: 'number', cell: (row) => `${percentOf(row.passTotal)} %` },
              ]}
            />
          </DefinitionFold>
        )}
        {props.mayChange && (
          <Actions>
            <LinkButton
              href={`/kurasi/kriteria/${shown.code}`}
              label={w.change}
              icon="pencil"
              variant="secondary"
            />
          </Actions>
        )}
      </Stack>
    </Card>
  );
}

/** A set in words and bars; also what is shown before it is published. */
export function SetFacts(props: { set: DefaultSet; from: Day; today: Day }): VNode {
  const { t, view, dayShort } = useView();
  const { set, from, today } = props;
  const { grades } = set;
  return (
    <Stack>
      <ShareBars
        title={w.weights}
        summary={t(w.weightsSummary, { pass: percentOf(set.passTotal) })}
        shares={set.criteria.map((each) => ({
          label: each.name[view.lang],
          share: each.weight / 100,
          note: t(w.passMarkNote, { mark: each.passMark, scale: each.scale }),
        }))}
      />
      <Facts
        items={[
          {
            term: w.gradeLimits,
            value: t(w.gradesSaid, {
              A: percentOf(grades.A),
              B: percentOf(grades.B),
              C: percentOf(grades.C),
            }),
          },
          { term: w.certificate, value: t(w.months, { n: set.certificateMonths }) },
          { term: w.validFrom, value: t(from <= today ? w.inForce : w.coming, { day: dayShort(from) }) },
        ]}
      />
      <DefinitionFold title={w.guidance} icon="book-open">
        <dl class="guidance">
          {set.criteria.map((each) => (
            <div>
              <dt>{each.name[view.lang]}</dt>
              <dd>{each.guidance[view.lang]}</dd>
            </div>
          ))}
        </dl>
      </DefinitionFold>
    </Stack>
  );
}
