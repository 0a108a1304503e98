import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../../kernel/canonical-json.ts';
import { newId } from '../../kernel/ids.ts';
import { defineRefusal } from '../../kernel/refusal.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { pdfFault } from './pdf-check.ts';

/** Largest upload, in megabytes: a scanned bank proof or a phone's photo. */
export const uploadMegabytesMax = 10;
const uploadBytesMax = uploadMegabytesMax * 1024 * 1024;
const pixelsMax = 50_000_000;
const photoEdgePixels = 1600;
const asideEnding = '.part';

export const fileRefused = defineRefusal('files/refused', 415, {
  id: 'Berkas ditolak. Unggah PDF, JPG, atau PNG paling besar {max} MB.',
  en: 'The file was refused. Upload a PDF, JPG or PNG of at most {max} MB.',
});

export const fileMissing = defineRefusal('files/missing', 422, {
  id: 'Pilih berkas yang akan diunggah.',
  en: 'Choose a file to upload.',
});
export const tooManyFiles = defineRefusal('files/too-many', 429, {
  id: 'Terlalu banyak berkas diunggah dalam sehari (paling banyak {max}). Coba lagi besok.',
  en: 'Too many files were uploaded in a day (at most {max}). Try again tomorrow.',
});

/** A file whose bytes lie in the store but whose row is not written yet; `proof` shows that this program staged it. */
export const stagedFile = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(120),
  mediaType: z.enum(['application/pdf', 'image/jpeg', 'image/png', 'image/webp']),
  size: z.number().int().positive().max(uploadBytesMax),
  proof: z.string().regex(/^[0-9a-f]{64}$/),
});
export type StagedFile = z.infer<typeof stagedFile>;

/** Bytes that were written aside: to be looked at, then kept or dropped. */
export type Received = {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly keep: () => Promise<void>;
  readonly drop: () => Promise<void>;
};

/** Content-addressed bytes of one government. */
export type FileStore = {
  /**
   * Checks by content, not by name; a PDF must be whole and only show ({@link pdfFault}), pictures are redrawn (EXIF goes, 50 megapixels at most) as WebP. `note` is told the hash
   * before the bytes are kept, so that no bytes lie in the store that nobody knows of.
   */
  readonly stage: (
    bytes: Buffer,
    name: string,
    note: (hash: string) => Promise<void>,
  ) => Promise<Result<StagedFile>>;
  /** Stores what the program itself made (a PDF, a product picture). @returns its SHA-256. */
  readonly put: (bytes: Buffer) => Promise<string>;
  /**
   * Writes bytes aside as they come, never more than a piece of them in memory, for lists that are far larger than a paper.
   * Of none, and of more than `bytesMax`, nothing is left.
   */
  readonly receive: (
    chunks: AsyncIterable<Uint8Array>,
    bytesMax: number,
  ) => Promise<Received | 'empty' | 'large'>;
  readonly read: (hash: string) => Promise<Buffer>;
  /** Where the bytes lie, for reading what is too large for {@link FileStore.read}. */
  readonly pathOf: (hash: string) => string;
  /** Removes the bytes; none are no fault. Only for what no row names any more. */
  readonly remove: (hash: string) => Promise<void>;
  /** Did this program stage the file? A command checks before it writes the row. */
  readonly isStaged: (file: StagedFile) => boolean;
};

/** @param root the data folder; files lie in `<root>/files/<government>/ab/abcdef…`. */
export function openFileStore(root: string, governmentId: string, secret: string): FileStore {
  const folder = join(root, 'files', governmentId);
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash);
  const prove = (hash: string, mediaType: string) =>
    createHmac('sha256', secret).update(`${governmentId}\n${hash}\n${mediaType}`).digest('hex');

  async function put(bytes: Buffer): Promise<string> {
    const hash = sha256(bytes);
    await mkdir(join(folder, hash.slice(0, 2)), { recursive: true });
    // Written aside and renamed, so that a crash leaves no half file under a whole hash.
    const aside = `${pathOf(hash)}.${newId()}`;
    await writeFile(aside, bytes);
    await rename(aside, pathOf(hash));
    return hash;
  }

  async function receive(
    chunks: AsyncIterable<Uint8Array>,
    bytesMax: number,
  ): Promise<Received | 'empty' | 'large'> {
    await mkdir(folder, { recursive: true });
    await sweepAside();
    const aside = join(folder, `${newId()}${asideEnding}`);
    const drop = () => rm(aside, { force: true });
    const hash = createHash('sha256');
    const file = await open(aside, 'wx');
    let size = 0;
    try {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > bytesMax) break;
        hash.update(chunk);
        await file.writeFile(chunk);
      }
    } catch (error) {
      await drop();
      throw error;
    } finally {
      await file.close();
    }
    if (size === 0 || size > bytesMax) {
      await drop();
      return size === 0 ? 'empty' : 'large';
    }
    const name = hash.digest('hex');
    const keep = async () => {
      await mkdir(join(folder, name.slice(0, 2)), { recursive: true });
      await rename(aside, pathOf(name));
    };
    return { path: aside, sha256: name, size, keep, drop };
  }

  /** Removes what a process that was killed left half received a day ago. */
  async function sweepAside(): Promise<void> {
    const old = Date.now() - 86_400_000;
    for (const name of await readdir(folder)) {
      if (!name.endsWith(asideEnding)) continue;
      const found = await stat(join(folder, name)).catch(() => null);
      if (found && found.mtimeMs < old) await rm(join(folder, name), { force: true });
    }
  }

  return {
    put,
    receive,
    pathOf: (hash) => {
      if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('bad file hash');
      return pathOf(hash);
    },
    read: (hash) => {
      if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('bad file hash');
      return readFile(pathOf(hash));
    },
    remove: (hash) => rm(pathOf(hash), { force: true }),
    isStaged: (file) =>
      timingSafeEqual(Buffer.from(prove(file.sha256, file.mediaType)), Buffer.from(file.proof)),
    async stage(bytes, name, note) {
      const refused = refuse(fileRefused({ max: uploadMegabytesMax }));
      if (bytes.length === 0 || bytes.length > uploadBytesMax) return refused;
      const clean = await cleaned(bytes);
      if (!clean) return refused;
      const fault = clean.mediaType === 'application/pdf' ? pdfFault(clean.bytes) : null;
      if (fault) return refuse(fault);
      await note(sha256(clean.bytes));
      const hash = await put(clean.bytes);
      return ok({
        sha256: hash,
        name: name.replace(/[^\p{L}\p{N}._ -]/gu, '_').slice(-120) || 'berkas',
        mediaType: clean.mediaType,
        size: clean.bytes.length,
        proof: prove(hash, clean.mediaType),
      });
    },
  };
}

async function cleaned(bytes: Buffer): Promise<{ bytes: Buffer; mediaType: StagedFile['mediaType'] } | null> {
  // Both are large, and most processes never see an upload in their first minutes.
  const [{ fileTypeFromBuffer }, { default: sharp }] = await Promise.all([
    import('file-type'),
    import('sharp'),
  ]);
  const found = await fileTypeFromBuffer(bytes);
  if (found?.mime === 'application/pdf') return { bytes, mediaType: 'application/pdf' };
  if (!found || !['image/jpeg', 'image/png', 'image/webp'].includes(found.mime)) return null;
  try {
    const drawn = await sharp(bytes, { limitInputPixels: pixelsMax })
      .rotate()
      .resize(photoEdgePixels, photoEdgePixels, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer();
    return { bytes: drawn, mediaType: 'image/webp' };
  } catch {
    return null;
  }
}
