import type { Json } from '../../kernel/canonical-json.ts';

/** The part of JSON Schema that the document of the API uses. */
export type JsonSchema = {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly default?: Json;
  readonly examples?: readonly Json[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
};

const id = '01997f3a-7c00-7000-8000-000000000001';
const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const formats: Readonly<Record<string, string>> = {
  uuid: id,
  date: '2026-11-26',
  'date-time': '2026-11-26T03:00:00Z',
  email: 'siti.aminah@example.id',
};
/** Tried in this order against a pattern; `api-document.test.ts` fails when a command's pattern fits none. */
const texts = [
  id,
  hash,
  '45000',
  '471203',
  '31.71.01.1001',
  '31.71.01',
  '12345678',
  '3171234567890123',
  '1234567890123',
  '198001012005011001',
  '081234567890',
  'siti.aminah',
  '0.5',
  'food',
  '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaA',
];
const sentence = 'Rapat koordinasi penataan kawasan';

/** A value that the schema takes, for people who read the document: every property, one entry of each list. */
export function exampleOf(schema: JsonSchema): Json {
  if (schema.examples?.[0] !== undefined) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum?.[0] !== undefined) return schema.enum[0];
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part))) as Json;
  const choice = (schema.anyOf ?? schema.oneOf)?.find((each) => each.type !== 'null');
  if (choice) return exampleOf(choice);
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, part]) => [name, exampleOf(part)]),
      );
    case 'array':
      return schema.items
        ? Array.from({ length: schema.minItems ?? 1 }, () => exampleOf(schema.items ?? {}))
        : [];
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    case 'string':
      return textOf(schema);
    default:
      return schema.default ?? null;
  }
}

function textOf({ format, pattern, default: usual, minLength = 0, maxLength = 1000 }: JsonSchema): string {
  if (pattern !== undefined) {
    const shape = new RegExp(pattern, 'u');
    const known = [formats[format ?? ''] ?? '', ...texts].find((text) => shape.test(text));
    if (known !== undefined) return known;
  }
  const found = formats[format ?? ''];
  if (found !== undefined) return found;
  if (typeof usual === 'string' && usual !== '') return usual;
  return (minLength === 64 ? hash : sentence.padEnd(minLength, '.')).slice(0, maxLength);
}
