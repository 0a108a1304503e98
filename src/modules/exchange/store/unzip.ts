import { crc32, inflateRawSync } from 'node:zlib';

/** A file in a ZIP, unpacked. */
export type Entry = { readonly name: string; readonly bytes: Buffer };

/** Why a ZIP was not unpacked: it is none that we read, or it holds more than is permitted. */
export type ZipFault = 'broken' | 'bomb';

const [endSignature, centralSignature, localSignature] = [0x06054b50, 0x02014b50, 0x04034b50];
const entriesMax = 2000;

/**
 * Unpacks the wanted files of a ZIP (APPNOTE.TXT 4.3) as its directory names them, and never more than `bytesMax` of them
 * together: sizes that the archive claims are not believed, unpacking stops at the limit.
 */
export function unzip(
  zip: Buffer,
  bytesMax: number,
  isWanted: (name: string) => boolean,
): readonly Entry[] | ZipFault {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== endSignature) return 'broken';
  const count = zip.readUInt16LE(end + 10);
  if (count > entriesMax) return 'bomb';
  const entries: Entry[] = [];
  let [at, left] = [zip.readUInt32LE(end + 16), bytesMax];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== centralSignature) return 'broken';
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (isWanted(name)) {
      const bytes = unpack(zip, at, left);
      if (typeof bytes === 'string') return bytes;
      left -= bytes.length;
      entries.push({ name, bytes });
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(zip: Buffer, central: number, bytesMax: number): Buffer | ZipFault {
  const [flags, method] = [zip.readUInt16LE(central + 8), zip.readUInt16LE(central + 10)];
  const [packed, local] = [zip.readUInt32LE(central + 20), zip.readUInt32LE(central + 42)];
  // Under a password, or not of the two ways in which workbooks are packed.
  if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) return 'broken';
  if (local + 30 > zip.length || zip.readUInt32LE(local) !== localSignature) return 'broken';
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  if (from + packed > zip.length) return 'broken';
  const bytes = zip.subarray(from, from + packed);
  if (method === 0) return bytes.length > bytesMax ? 'bomb' : Buffer.from(bytes);
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, bytesMax) });
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'broken';
  }
}

/** Files as a ZIP in which nothing is packed: what a reader finds in it is what was unpacked here, byte for byte. */
export function zipOf(entries: readonly Entry[]): Buffer {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, bytes } of entries) {
    const nameBytes = Buffer.from(name);
    const [local, central] = [Buffer.alloc(30), Buffer.alloc(46)];
    local.writeUInt32LE(localSignature, 0);
    central.writeUInt32LE(centralSignature, 0);
    for (const [head, sizes] of [
      [local, 14],
      [central, 16],
    ] as const) {
      head.writeUInt32LE(crc32(bytes), sizes);
      head.writeUInt32LE(bytes.length, sizes + 4);
      head.writeUInt32LE(bytes.length, sizes + 8);
      head.writeUInt16LE(nameBytes.length, sizes + 12);
    }
    central.writeUInt32LE(at, 42);
    parts.push(local, nameBytes, bytes);
    directory.push(central, nameBytes);
    at += 30 + nameBytes.length + bytes.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, central, end]);
}
