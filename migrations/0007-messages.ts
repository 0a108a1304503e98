import { grants, type Migration } from './migration.ts';

/** Messages to phones: the outbox that the program's clock works off. */
export const messages: Migration = {
  id: '0007-messages',
  statements: (target) => {
    const s = target.schema;
    return [
      `CREATE TABLE ${s}.message (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES ${s}.event DEFERRABLE INITIALLY DEFERRED,
        phone text NOT NULL CHECK (phone ~ '^62[0-9]{8,13}$'),
        lang text NOT NULL CHECK (lang IN ('id', 'en')),
        template text NOT NULL,
        -- What fills the template; emptied once a secret one was sent, or is of no use any more.
        params jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed')),
        tries integer NOT NULL DEFAULT 0,
        -- While it is being sent: when whoever sends it must have died.
        next_try_at timestamptz,
        -- Of no use after it: a code that has run out.
        useful_until timestamptz NOT NULL,
        error text,
        receipt text,
        queued_at timestamptz NOT NULL,
        done_at timestamptz,
        CHECK ((state IN ('queued', 'sending')) = (next_try_at IS NOT NULL)),
        CHECK ((state IN ('sent', 'failed')) = (done_at IS NOT NULL))
      )`,
      `CREATE INDEX message_due ON ${s}.message (next_try_at, id) WHERE next_try_at IS NOT NULL`,
      `CREATE INDEX message_useful ON ${s}.message (useful_until) WHERE next_try_at IS NOT NULL`,
      `CREATE INDEX message_done ON ${s}.message (done_at) WHERE done_at IS NOT NULL`,
      ...grants(target, { appendOnly: [], changing: [], removable: ['message'] }),
    ];
  },
};
