import type { ComponentChildren, VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { nav, stages } from '../../../../web/text/common.ts';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { BudgetBar } from '../../../../web/ui/budget-bar.tsx';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card, Prose } from '../../../../web/ui/card.tsx';
import { Facts, Steps, Timeline, type TimelineEntry } from '../../../../web/ui/facts.tsx';
import { ErrorSummary, errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { DefinitionFold, Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import type { Holder } from '../../../units/public.ts';
import type { PackageState } from '../../domain/package.ts';
import type { PackageView } from '../../store/package-page.ts';
import { type Stage, StageForm, type StageTyped } from './batch-form.tsx';
import { AttachForm, PaperList } from './paper-parts.tsx';
import { kindWords, methodWords, stateWordOf, words } from './words.ts';

export type PackagePageProps = {
  readonly found: PackageView;
  /** The stage that this reader may do here now. */
  readonly stage: Stage | null;
  readonly holders: readonly Holder[];
  readonly mayAttach: boolean;
  readonly mayClose: boolean;
  readonly timeline: readonly TimelineEntry[];
  readonly orders: ComponentChildren;
  readonly refusals: readonly Refusal[];
  readonly typed: StageTyped & { readonly reason: string };
};

const reached: Record<PackageState, number> = {
  awaiting_disposition: 1,
  awaiting_documents: 2,
  awaiting_officer: 3,
  ready: 4,
  closed: 4,
  replaced: 4,
};

/** A package: what it is, how far stages 1 to 3 have come, its money, papers, orders and history. */
export function PackagePage(props: PackagePageProps): VNode {
  const { found, timeline } = props;
  const errors = formErrors(props.refusals);
  const left = found.money.ceiling - found.money.held - found.money.spent;
  return (
    <Page
      title={found.name}
      eyebrow={`RUP ${found.rupId} · ${found.unitName}`}
      crumbs={[{ label: nav.packages, href: '/paket' }]}
      end={<StateBadge state={stateWordOf(found.state, left)} />}
    >
      <ErrorSummary errors={errors} />
      <Steps current={reached[found.state]} labels={stages.slice(0, 3)} />
      <Doing {...props} errors={errors} />
      <MoneyCard {...props} />
      <FactsCard {...props} />
      <Card title={words.documents} icon="file-text">
        <PaperList packageId={found.id} papers={found.papers} />
        {props.mayAttach && <AttachForm found={found} errors={errors} />}
      </Card>
      <Card title={words.orders} icon="shopping-basket">
        {props.orders ?? <Quiet text={words.noOrders} />}
      </Card>
      <Card title={words.history} icon="clock">
        <Timeline entries={timeline} />
        <Revisions {...props} />
      </Card>
      {props.mayClose && <CloseForm {...props} errors={errors} />}
    </Page>
  );
}

type WithErrors = PackagePageProps & { readonly errors: readonly FormError[] };

function Quiet({ text }: { readonly text: (typeof words)['noOrders'] }): VNode {
  const { t } = useView();
  return (
    <Prose tone="quiet">
      <p>{t(text)}</p>
    </Prose>
  );
}

/** What this reader does now, or for whom the package waits. */
function Doing({ found, stage, holders, typed, errors }: WithErrors): VNode | null {
  const { t } = useView();
  if (!stage) {
    const who = waitsFor(found);
    return who ? (
      <Notice kind="info">
        <p>{t(words.waitsFor, { who: typeof who === 'string' ? who : t(who) })}</p>
      </Notice>
    ) : null;
  }
  return (
    <Card title={words.actions} icon="list-checks" id="tindakan" look="tint">
      <StageForm
        stage={stage}
        label={words.actions}
        many={false}
        back={`/paket/${found.id}`}
        holders={holders}
        unitNames={new Map([[found.unitId, found.unitName]])}
        typed={typed}
        errors={errors}
      >
        <input type="hidden" name="paket" value={found.id} />
        <input type="hidden" name="versi" value={`${found.id}:${found.version}`} />
        <input type="hidden" name="dari" value={found.id} />
      </StageForm>
    </Card>
  );
}

function waitsFor(found: PackageView) {
  switch (found.state) {
    case 'awaiting_disposition':
      return 'PA/KPA';
    case 'awaiting_documents':
      return found.commitmentOfficer ?? words.commitmentOfficer;
    case 'awaiting_officer':
      return found.procurementOfficer ?? words.procurementOfficer;
    default:
      return null;
  }
}

function MoneyCard({ found }: PackagePageProps): VNode {
  const { t } = useView();
  return (
    <Card>
      <BudgetBar
        id="paket"
        title={t(words.money, { rupId: found.rupId })}
        ceiling={found.money.ceiling}
        spent={found.money.spent}
        held={found.money.held}
      />
      <BudgetBar
        id="baris"
        title={words.lineMoney}
        ceiling={found.line.ceiling}
        spent={found.line.spent}
        held={found.line.held}
      />
    </Card>
  );
}

function FactsCard({ found }: PackagePageProps): VNode {
  const { t } = useView();
  const replaced = found.replacesRupId;
  return (
    <Card title={words.facts} icon="package">
      <Facts
        items={[
          { term: words.unit, value: found.unitName },
          { term: words.year, value: String(found.year) },
          { term: words.method, value: t(methodWords[found.method]) },
          { term: words.kind, value: t(kindWords[found.kind]) },
          {
            term: words.line,
            value: (
              <a href={`/anggaran/${found.line.id}`}>
                {found.line.subActivity}
                <br />
                {found.line.account}
              </a>
            ),
          },
          { term: words.fund, value: found.line.fund },
          { term: words.commitmentOfficer, value: found.commitmentOfficer ?? '–' },
          { term: words.procurementOfficer, value: found.procurementOfficer ?? '–' },
          ...(replaced ? [{ term: words.replaces, value: replaced }] : []),
        ]}
      />
    </Card>
  );
}

function Revisions({ found }: PackagePageProps): VNode | null {
  const { t, dayShort } = useView();
  if (found.revisions.length === 0) return null;
  return (
    <DefinitionFold title={words.revisions}>
      <ul>
        {found.revisions.map(({ old, at }) => (
          <li key={old}>{t(words.revision, { old, day: dayShort(at) })}</li>
        ))}
      </ul>
    </DefinitionFold>
  );
}

function CloseForm({ found, typed, errors }: WithErrors): VNode {
  return (
    <DefinitionFold title={words.close}>
      <Form action={`/paket/${found.id}/tutup`} version={found.version} label={words.close}>
        <TextField
          name="reason"
          label={words.closeWhy}
          value={typed.reason}
          maxLength={500}
          error={errorOf(errors, 'reason')}
        />
        <Actions>
          <Button variant="danger" icon="lock" label={words.close} />
        </Actions>
      </Form>
    </DefinitionFold>
  );
}
