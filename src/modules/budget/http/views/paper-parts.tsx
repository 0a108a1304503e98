import type { VNode } from 'preact';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { Actions, Button, PrintButton } from '../../../../web/ui/button.tsx';
import { Card, Prose } from '../../../../web/ui/card.tsx';
import { Checkbox } from '../../../../web/ui/choices.tsx';
import { errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { FileField } from '../../../../web/ui/inputs.tsx';
import { DefinitionFold } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import type { PaperKind } from '../../domain/papers.ts';
import type { PackageView, Paper } from '../../store/package-page.ts';
import { paperWords, words } from './words.ts';

/** The papers of a package, newest first, each a link. */
export function PaperList(props: { readonly packageId: string; readonly papers: readonly Paper[] }): VNode {
  const { t } = useView();
  if (props.papers.length === 0) {
    return (
      <Prose tone="quiet">
        <p>{t(words.noDocuments)}</p>
      </Prose>
    );
  }
  return (
    <ul class="stack stack-small">
      {props.papers.map((paper) => (
        <li key={paper.id}>
          <a href={`/paket/${props.packageId}/dokumen/${paper.id}`}>
            {t(paperWords[paper.kind])}
            {paper.fileName ? ` · ${paper.fileName}` : ''}
          </a>{' '}
          <small>
            {t(paper.source === 'template' ? words.fromTemplate : words.uploaded)} ·{' '}
            <DateTime at={paper.at} part="dayShort" />
          </small>
        </li>
      ))}
    </ul>
  );
}

export const uploadKinds = ['kak', 'specification', 'hps', 'other'] as const satisfies readonly PaperKind[];

/** Uploads for each kind, and the template for what is not uploaded. */
export function AttachForm(props: {
  readonly found: PackageView;
  readonly errors: readonly FormError[];
}): VNode {
  return (
    <DefinitionFold title={words.attach}>
      <Form
        action={`/paket/${props.found.id}/dokumen`}
        version={props.found.version}
        label={words.attach}
        files
      >
        {uploadKinds.map((kind) => (
          <FileField
            key={kind}
            name={kind}
            label={paperWords[kind]}
            hint={words.uploadHint}
            accept="application/pdf,image/jpeg,image/png"
            optional
            error={errorOf(props.errors, kind)}
          />
        ))}
        <Checkbox name="templatLain" label={words.otherTemplate} checked />
        <Actions>
          <Button variant="secondary" icon="upload" label={words.attach} />
        </Actions>
      </Form>
    </DefinitionFold>
  );
}

/** A template's paper as text that prints well. */
export function PaperPage(props: {
  readonly packageId: string;
  readonly packageName: string;
  readonly kind: PaperKind;
  readonly body: string;
}): VNode {
  return (
    <Page
      title={paperWords[props.kind]}
      crumbs={[
        { label: nav.packages, href: '/paket' },
        { label: props.packageName, href: `/paket/${props.packageId}` },
      ]}
      end={<PrintButton />}
    >
      <Card>
        <Prose>
          {props.body.split('\n\n').map((paragraph, index) =>
            /^(\d+\. )?[A-Z/ ]+$/.test(paragraph) ? (
              <h2 key={index}>{paragraph}</h2>
            ) : (
              <p key={index}>
                {paragraph.split('\n').map((line, at) => (
                  <>
                    {at > 0 && <br />}
                    {line}
                  </>
                ))}
              </p>
            ),
          )}
        </Prose>
      </Card>
    </Page>
  );
}
