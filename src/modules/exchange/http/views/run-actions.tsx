import type { VNode } from 'preact';
import { allRefusals } from '../../../../kernel/refusal.ts';
import { fill } from '../../../../kernel/text.ts';
import { plainNumber } from '../../../../web/format.ts';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Form } from '../../../../web/ui/form.tsx';
import { Notice } from '../../../../web/ui/notice.tsx';
import { type NoticeKind, useView } from '../../../../web/view.ts';
import type { ImportRun } from '../../domain/run.ts';
import { importsPath } from './import-list-page.tsx';
import { importWords as words } from './import-words.ts';

/** What came of a run in a sentence, and the one thing to do next. */
export function RunActions({
  run,
  maySteer,
}: {
  readonly run: ImportRun;
  readonly maySteer: boolean;
}): VNode {
  const { t } = useView();
  const said = outcomeOf(run);
  const why = run.fault === null ? '' : t(sentenceOfFault(run.fault.code), run.fault.params);
  return (
    <>
      {said && (
        <Notice kind={said.kind}>
          <p>{t(said.text, { why })}</p>
        </Notice>
      )}
      {maySteer && run.forgottenAt === null && <Steer run={run} />}
    </>
  );
}

function Steer({ run }: { readonly run: ImportRun }): VNode | null {
  const { t, view } = useView();
  const address = `${importsPath}/${run.id}`;
  if (run.state === 'running') {
    return (
      <Form action={`${address}/hentikan`} version={run.version} label={words.stop}>
        <Actions>
          <Button icon="ban" variant="secondary" label={words.stop} />
        </Actions>
      </Form>
    );
  }
  if (run.state !== 'done') {
    return (
      <Form action={`${address}/lanjutkan`} version={run.version} label={words.resume}>
        <Actions>
          <Button icon="arrow-right" label={words.resume} />
        </Actions>
      </Form>
    );
  }
  if (run.mode === 'real' || run.saved === 0) return null;
  const count = plainNumber(run.saved, view.lang);
  return (
    <Form action={`${address}/mulai`} label={words.next}>
      <Actions>
        <Button icon="check" label={t(words.begin, { count })} />
      </Actions>
    </Form>
  );
}

type Said = { readonly kind: NoticeKind; readonly text: (typeof words)[keyof typeof words] };

function outcomeOf({ state, mode, saved, refused }: ImportRun): Said | null {
  if (state === 'failed') return { kind: 'error', text: words.failedText };
  if (state !== 'done') return null;
  if (mode === 'real') return { kind: 'success', text: words.realDone };
  if (saved === 0) return { kind: 'warn', text: words.nothingNew };
  return refused === 0 ? { kind: 'success', text: words.allFine } : { kind: 'warn', text: words.someRefused };
}

function sentenceOfFault(code: string) {
  return allRefusals().find((refusal) => refusal.code === code)?.message ?? fill(code);
}
