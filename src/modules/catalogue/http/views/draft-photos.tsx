import type { VNode } from 'preact';
import { uploadMegabytesMax } from '../../../../platform/files/file-store.ts';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Checkbox, Select } from '../../../../web/ui/choices.tsx';
import { errorOf, type FormError, FormSection } from '../../../../web/ui/form.tsx';
import { FileField } from '../../../../web/ui/inputs.tsx';
import { useView } from '../../../../web/view.ts';
import { photosMax } from '../../domain/product-content.ts';
import type { DraftForm } from '../draft-form.ts';
import { own as w } from './own-words.ts';

/** Photos of a draft: their order and what goes are chosen with plain controls, so that all of it works without a script. */
export function DraftPhotos(props: { form: DraftForm; errors: readonly FormError[] }): VNode {
  const { t } = useView();
  const { photos, added } = props.form;
  const unsaved = new Set(added.map(({ sha256 }) => sha256));
  return (
    <FormSection title={w.photos} note={w.photosNote}>
      {photos.length > 0 && (
        <ol class="photo-list">
          {photos.map((hash, index) => (
            <li>
              <img
                src={`/gambar/${hash}.webp`}
                alt={t(w.photo, { n: index + 1 })}
                width={320}
                height={240}
                loading="lazy"
              />
              <input type="hidden" name="foto" value={hash} />
              <div class="photo-marks">
                {index === 0 && <Badge label={w.cover} tone="info" icon="star" />}
                {unsaved.has(hash) && <Badge label={w.notSaved} tone="wait" />}
              </div>
              {photos.length > 1 && (
                <Select
                  name={`urutan.${hash}`}
                  label={t(w.place, { n: index + 1 })}
                  value={String(index + 1)}
                  options={photos.map((_, at) => ({ value: String(at + 1), label: String(at + 1) }))}
                />
              )}
              <Checkbox name="hapus" value={hash} label={t(w.remove, { n: index + 1 })} />
            </li>
          ))}
        </ol>
      )}
      {added.map((file) => (
        <input type="hidden" name="titipan" value={JSON.stringify(file)} />
      ))}
      <FileField
        name="content.photos"
        label={w.addPhotos}
        hint={t(w.addPhotosHint, { max: photosMax, size: uploadMegabytesMax })}
        error={errorOf(props.errors, 'content.photos')}
        accept="image/jpeg,image/png,image/webp"
        multiple
        optional
      />
    </FormSection>
  );
}
