import { type StagedFile, stagedFile } from '../../../platform/files/file-store.ts';
import { type FormBody, typed, typedAll } from '../../../platform/http/forms.ts';
import { type DraftContent, draftContent } from '../domain/product-content.ts';

/** The form of a draft: lists as lines of text, numbers as they were typed. */
export type DraftForm = Readonly<
  Record<
    | 'name'
    | 'kind'
    | 'unitName'
    | 'descriptionId'
    | 'descriptionEn'
    | 'menu'
    | 'composition'
    | 'shelfLifeHours'
    | 'packagingId'
    | 'packagingEn',
    string
  >
> & {
  readonly allergens: readonly string[];
  readonly vegetarian: boolean;
  readonly spicy: boolean;
  /** SHA-256 of each photo, in their order. */
  readonly photos: readonly string[];
  /** Uploads that are not of the product yet: they travel with the form until it is taken. */
  readonly added: readonly StagedFile[];
};

/** What the form shows of a draft. */
export function formOf(content: DraftContent): DraftForm {
  return {
    ...content,
    kind: content.kind ?? '',
    menu: content.menu.join('\n'),
    composition: content.composition.join('\n'),
    shelfLifeHours: content.shelfLifeHours === null ? '' : String(content.shelfLifeHours),
    added: [],
  };
}

/** The form as it came, with the uploads that came along. Photos stand in the order that was chosen; new ones at the end. */
export function readDraftForm(body: FormBody, uploads: readonly StagedFile[]): DraftForm {
  const text = (name: string) => typed(body, `content.${name}`);
  const removed = new Set(typedAll(body, 'hapus'));
  const place = (hash: string) => Number(typed(body, `urutan.${hash}`)) || 99;
  const shown = [...new Set(typedAll(body, 'foto'))].filter((hash) => /^[0-9a-f]{64}$/.test(hash));
  const kept = shown.filter((hash) => !removed.has(hash)).toSorted((a, b) => place(a) - place(b));
  const photos = [...new Set([...kept, ...uploads.map(({ sha256 }) => sha256)])];
  const added = [...waiting(body), ...uploads].filter(({ sha256 }) => photos.includes(sha256));
  return {
    name: text('name'),
    kind: text('kind'),
    unitName: text('unitName'),
    descriptionId: text('descriptionId'),
    descriptionEn: text('descriptionEn'),
    menu: text('menu'),
    composition: text('composition'),
    shelfLifeHours: text('shelfLifeHours'),
    packagingId: text('packagingId'),
    packagingEn: text('packagingEn'),
    allergens: typedAll(body, 'content.allergens'),
    vegetarian: text('vegetarian') === 'on',
    spicy: text('spicy') === 'on',
    photos,
    added: [...new Map(added.map((file) => [file.sha256, file])).values()],
  };
}

/** Uploads of an earlier try; each carries the proof that the program staged it. */
function waiting(body: FormBody): StagedFile[] {
  return typedAll(body, 'titipan').flatMap((text) => {
    try {
      const parsed = stagedFile.safeParse(JSON.parse(text));
      return parsed.success ? [parsed.data] : [];
    } catch {
      return [];
    }
  });
}

/** The form as the commands take it, still unchecked. */
export function contentOf(form: DraftForm): Record<string, unknown> {
  const { added: _, ...fields } = form;
  return {
    ...fields,
    kind: form.kind === '' ? null : form.kind,
    menu: linesOf(form.menu),
    composition: linesOf(form.composition),
    shelfLifeHours: form.shelfLifeHours.trim() === '' ? null : wholeNumber(form.shelfLifeHours),
  };
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function wholeNumber(text: string): number {
  const plain = text.trim();
  return /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Which field of the form a refusal speaks of: one line of a list is the list's, and who submits names the field alone. */
export function fieldOf(field: string | undefined): string | undefined {
  if (field !== undefined && field in draftContent.shape) return `content.${field}`;
  return field?.replace(/^(content\.(?:menu|composition|photos|allergens))\.\d+$/, '$1');
}
