import type { Text } from '../../kernel/text.ts';
import { type Calendar, type Clock, calendarOf, type Zone } from '../../kernel/time.ts';
import type { FileStore } from '../files/file-store.ts';
import type { MessageChannel } from '../messaging/messenger.ts';
import type { Database } from '../storage/database.ts';
import type { SubjectType } from './define-command.ts';

/** One government: its schema, clock, calendar and files. Everything that touches data gets this, never a bare pool. */
export type Government = {
  readonly id: string;
  readonly name: Text;
  readonly zone: Zone;
  readonly schema: string;
  /** Address under which people reach it, without a slash at the end: what stands in papers and QR codes; null when it is not set. */
  readonly publicUrl: string | null;
  /** Bound to the schema. */
  readonly db: Database;
  readonly clock: Clock;
  /** Working days; read from the holidays table and kept for a minute. */
  readonly calendar: () => Promise<Calendar>;
  readonly files: FileStore;
  readonly stateWords: StateWords;
  /** How phones are reached; without any way nobody can confirm his number here. */
  readonly messages: MessageChannel;
};

/** What people read for the states of things, by kind of thing. */
export type StateWords = Readonly<Partial<Record<SubjectType, Readonly<Record<string, Text>>>>>;

/** The subject of what concerns the whole government; its schema is its identity, so the id is the same everywhere. */
export const governmentSubject = { type: 'government', id: '00000000-0000-7000-8000-000000000000' } as const;

const calendarAgeMs = 60_000;

/** Reads the holidays at most once a minute: the table changes a few times a year. */
export function cachedCalendar(db: Database): () => Promise<Calendar> {
  let readAt = 0;
  let calendar: Promise<Calendar> | null = null;
  return () => {
    if (!calendar || Date.now() - readAt > calendarAgeMs) {
      readAt = Date.now();
      calendar = db
        .selectFrom('holiday')
        .select('day')
        .execute()
        .then((rows) => calendarOf(new Set(rows.map((row) => row.day))));
      calendar.catch(() => {
        calendar = null;
      });
    }
    return calendar;
  };
}
