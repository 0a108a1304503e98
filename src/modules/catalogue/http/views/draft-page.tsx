import type { VNode } from 'preact';
import { Page } from '../../../../web/layout.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Prose, Stack } from '../../../../web/ui/card.tsx';
import { fieldId } from '../../../../web/ui/field.tsx';
import { ErrorSummary, Form, type FormError } from '../../../../web/ui/form.tsx';
import { DefinitionFold, Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { missingOf } from '../../domain/completeness.ts';
import { inCuration, maySubmit, standingWords } from '../../domain/own-product.ts';
import type { OwnProduct } from '../../store/own-products.ts';
import { standingOf } from '../../store/standing.ts';
import type { DraftForm } from '../draft-form.ts';
import { DraftFields } from './draft-fields.tsx';
import { DraftPhotos } from './draft-photos.tsx';
import { own as w } from './own-words.ts';

type FormProps = {
  readonly form: DraftForm;
  readonly errors: readonly FormError[];
  /** The version of the draft that was seen first: a refusal does not let an older page win. */
  readonly version?: number | string | undefined;
};

const crumbs = [{ label: w.title, href: '/usaha/produk' }];

/** A product that is not there yet. */
export function NewDraftPage(props: FormProps & { readonly supplierId: string }): VNode {
  return (
    <Page title={w.newTitle} lead={w.newLead} crumbs={crumbs}>
      <ErrorSummary errors={props.errors} />
      <DraftFormCard {...props} action="/usaha/produk/baru" hidden={{ supplierId: props.supplierId }} />
    </Page>
  );
}

/** A product of the maker: where it stands, what is missing, and the working copy. */
export function DraftPage(
  props: FormProps & { readonly product: OwnProduct; readonly writes: boolean },
): VNode {
  const { product, errors } = props;
  const { t } = useView();
  const standing = standingOf(product);
  return (
    <Page
      title={product.draft.name || w.unnamed}
      eyebrow={product.supplierName}
      crumbs={crumbs}
      end={
        <>
          {standingWords(standing).map((state) => (
            <StateBadge state={state} />
          ))}
        </>
      }
    >
      <ErrorSummary errors={errors} />
      {product.state === 'withdrawn' && (
        <Notice kind="info">
          <p>{t(w.withdrawnText)}</p>
        </Notice>
      )}
      {props.writes && <Next product={product} />}
      {props.writes && <DraftFormCard {...props} action={`/usaha/produk/${product.id}`} keep={product.id} />}
      {props.writes && <Withdraw product={product} />}
    </Page>
  );
}

function DraftFormCard(
  props: FormProps & { action: string; keep?: string; hidden?: Readonly<Record<string, string>> },
): VNode {
  return (
    <Form action={props.action} version={props.version} hidden={props.hidden} keep={props.keep} files>
      <DraftFields form={props.form} errors={props.errors} />
      <DraftPhotos form={props.form} errors={props.errors} />
      <Actions>
        <Button label={w.save} icon="check" />
      </Actions>
    </Form>
  );
}

/** What the maker can do with the product now: hand it in, or see what is missing, or where it lies. */
function Next({ product }: { readonly product: OwnProduct }): VNode {
  const standing = standingOf(product);
  const missing = missingOf(product.draft);
  const { submission } = product;
  return (
    <Stack>
      {submission && (inCuration(submission) || submission.state === 'returned') && (
        <UnderWay product={product} />
      )}
      <Links product={product} />
      {missing.length > 0 && (standing.changed || !standing.passed) && <StillMissing missing={missing} />}
      {maySubmit(standing) && <Submit product={product} />}
      {product.passed && product.offered && <OnSale product={product} />}
    </Stack>
  );
}

function UnderWay({ product: { submission } }: { readonly product: OwnProduct }): VNode {
  const { t, day } = useView();
  const returned = submission?.state === 'returned';
  return (
    <Notice kind={returned ? 'warn' : 'info'} title={returned ? w.returned : w.inCuration}>
      <p>{t(returned ? w.returnedText : w.inCurationText)}</p>
      {!returned && submission?.due && <p>{t(w.dueBy, { day: day(submission.due) })}</p>}
      <p>
        <a href={`/kurasi/pengajuan/${submission?.id}`}>{t(w.see)}</a>
      </p>
    </Notice>
  );
}

/** To the result and its certificate, and to the price of what passed. */
function Links({ product }: { readonly product: OwnProduct }): VNode | null {
  const { submission, passed, state } = product;
  const decided = submission?.state === 'passed' || submission?.state === 'failed';
  const sells = passed && state !== 'withdrawn';
  if (!decided && !sells) return null;
  return (
    <Actions>
      {sells && (
        <LinkButton
          href={`/usaha/produk/${product.id}/penawaran`}
          label={w.offer}
          variant="secondary"
          icon="banknote"
        />
      )}
      {decided && (
        <LinkButton
          href={`/kurasi/pengajuan/${submission.id}`}
          label={w.result}
          variant="secondary"
          icon="badge-check"
        />
      )}
    </Actions>
  );
}

function StillMissing({ missing }: { readonly missing: ReturnType<typeof missingOf> }): VNode {
  const { t } = useView();
  return (
    <Card title={w.missingTitle} icon="list-checks" look="tint">
      <p>{t(w.missingText)}</p>
      <ul class="todo-list">
        {missing.map(({ field, todo }) => (
          <li>
            <a href={`#${fieldId(`content.${field}`)}`}>{t(todo)}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Submit({ product }: { readonly product: OwnProduct }): VNode {
  const { t } = useView();
  return (
    <Card id="ajukan" title={w.submitTitle} icon="send" look="tint">
      <Form action={`/usaha/produk/${product.id}/ajukan`} version={product.draftVersion} label={w.submit}>
        <Prose>
          <p>{t(w.submitText)}</p>
          <p>{t(w.submitNote)}</p>
        </Prose>
        <Actions>
          <Button label={w.submit} icon="send" />
        </Actions>
      </Form>
    </Card>
  );
}

function OnSale({ product }: { readonly product: OwnProduct }): VNode {
  const { t } = useView();
  return (
    <DefinitionFold title={w.onSale} icon="store">
      <p>{t(w.onSaleText)}</p>
      <Actions>
        <LinkButton
          href={`/produk/${product.id}`}
          label={w.seePublic}
          variant="ghost"
          size="small"
          icon="eye"
        />
      </Actions>
    </DefinitionFold>
  );
}

function Withdraw({ product }: { readonly product: OwnProduct }): VNode {
  const { t } = useView();
  return (
    <DefinitionFold title={w.withdrawFold} icon="ban">
      <Form action={`/usaha/produk/${product.id}/tarik`} version={product.version} label={w.withdraw}>
        <p>{t(w.withdrawText)}</p>
        <Actions>
          <Button label={w.withdraw} variant="danger" icon="ban" />
        </Actions>
      </Form>
    </DefinitionFold>
  );
}
