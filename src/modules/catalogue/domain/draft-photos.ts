import type { Refusal } from '../../../kernel/refusal.ts';
import { notAPhoto, photoNotStaged, photoOfElsewhere, photoTwice } from './refusals.ts';

/**
 * May a draft carry these photos? Each is either of the product already, or came with this very form and proves that the
 * program staged it: else a maker could name any file of the store, and look at it as a photo of his.
 */
export function checkPhotos(
  photos: readonly string[],
  {
    known,
    added,
    staged,
  }: {
    readonly known: ReadonlySet<string>;
    readonly added: readonly { readonly sha256: string; readonly mediaType: string }[];
    readonly staged: boolean;
  },
): Refusal | null {
  const field = 'content.photos';
  if (!staged) return photoNotStaged(undefined, field);
  if (added.some(({ mediaType }) => mediaType !== 'image/webp')) return notAPhoto(undefined, field);
  if (new Set(photos).size !== photos.length) return photoTwice(undefined, field);
  const fresh = new Set(added.map(({ sha256 }) => sha256));
  return photos.every((hash) => known.has(hash) || fresh.has(hash))
    ? null
    : photoOfElsewhere(undefined, field);
}
