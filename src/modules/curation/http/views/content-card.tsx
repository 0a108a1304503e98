import type { VNode } from 'preact';
import type { Text } from '../../../../kernel/text.ts';
import { Card } from '../../../../web/ui/card.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { allergens, type DraftContent, type ProductContent } from '../../../catalogue/public.ts';
import { type Change, changesOf } from '../../domain/changes.ts';
import { status as w } from './status-words.ts';

type T = ReturnType<typeof useView>['t'];

/** The photos, large, each a link to itself: a tap enlarges it without a script. */
export function Photos({ content }: { readonly content: ProductContent }): VNode {
  const { t } = useView();
  return (
    <ul class="submitted-photos" aria-label={t(w.photos)}>
      {content.photos.map((hash, index) => (
        <li>
          <a href={`/gambar/${hash}.webp`} title={t(w.photos)}>
            <img
              src={`/gambar/${hash}.webp`}
              alt={t(w.photo, { n: index + 1, name: content.name })}
              width={960}
              height={720}
              loading={index === 0 ? 'eager' : 'lazy'}
            />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What was handed in, field by field. */
export function ContentCard({ content }: { readonly content: ProductContent }): VNode {
  const { t } = useView();
  const fields = fieldNames.filter((field) => field !== 'name' && field !== 'photos');
  return (
    <Card title={w.content} icon="file-text">
      <Facts
        items={fields
          .map((field) => ({ term: fieldWords[field], value: said(content, field, t) }))
          .filter(({ value }) => value !== '')}
      />
    </Card>
  );
}

/** What differs from what is on sale, or from the round before. */
export function ChangesCard(props: {
  readonly title: Text;
  readonly text?: Text;
  readonly before: DraftContent;
  readonly now: ProductContent;
}): VNode | null {
  const { t } = useView();
  const changes = changesOf(props.before, props.now);
  if (changes.length === 0) return null;
  return (
    <Card title={props.title} icon="refresh-cw" look="flush">
      <Table
        caption={props.title}
        hideCaption
        rows={changes}
        columns={[
          { head: w.field, title: true, cell: (field: Change) => t(fieldWords[field]) },
          { head: w.before, cell: (field) => said(props.before, field, t) },
          { head: w.now, cell: (field) => said(props.now, field, t) },
        ]}
      />
      {props.text && <p class="card-note">{t(props.text)}</p>}
    </Card>
  );
}

const fieldWords: Readonly<Record<Change, Text>> = {
  name: w.name,
  kind: w.kind,
  unitName: w.unit,
  descriptionId: w.description,
  descriptionEn: { id: 'Keterangan (Inggris)', en: 'Description (English)' },
  menu: w.menu,
  composition: w.composition,
  allergens: w.allergens,
  vegetarian: w.vegetarian,
  spicy: w.spicy,
  shelfLifeHours: w.shelfLife,
  packagingId: w.packaging,
  packagingEn: { id: 'Kemasan (Inggris)', en: 'Packaging (English)' },
  photos: w.photosField,
};
const fieldNames = Object.keys(fieldWords) as Change[];
const yes = { id: 'ya', en: 'yes' };
const no = { id: 'tidak', en: 'no' };

/** A field as people read it. */
function said(content: DraftContent, field: Change, t: T): string {
  switch (field) {
    case 'kind':
      return content.kind === null ? '' : t(content.kind === 'meal' ? w.meal : w.snack);
    case 'menu':
    case 'composition':
      return content[field].join(', ');
    case 'allergens': {
      const words = content.allergens.map((code) => t(allergens[code]));
      return words.length > 0 ? words.join(', ') : t(w.noAllergens);
    }
    case 'vegetarian':
    case 'spicy':
      return t(content[field] ? yes : no);
    case 'shelfLifeHours':
      return content.shelfLifeHours === null ? '' : t(w.hours, { n: content.shelfLifeHours });
    case 'photos':
      return t(w.nPhotos, { n: content.photos.length });
    default:
      return content[field];
  }
}
