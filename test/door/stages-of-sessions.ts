import type { Stage } from './stage.ts';
import { invitedTo, sessionIn } from './subject-sessions.ts';
import { submissionAt } from './subject-submissions.ts';
import type { Subject } from './subjects.ts';

const sessionOf = ({ id, version }: Subject) => ({ sessionId: id, version });

/** Tasting sessions: planned, filled, answered, listed, called off. */
export const stagesOfSessions: Readonly<Record<string, Stage>> = {
  'curation/plan-session': {
    kind: 'nothing',
    input: (_, { town, world }) => sessionIn(town.regionCode, world.now()),
  },
  'curation/invite': {
    kind: 'session',
    input: async (s, cast) => ({
      ...sessionOf(s),
      submissionIds: [(await submissionAt(cast, 'scoring')).id],
    }),
  },
  'curation/answer-invitation': {
    kind: 'session',
    input: async ({ id }, cast) => ({
      sessionId: id,
      submissionId: await invitedTo(cast, id),
      coming: true,
    }),
  },
  'curation/note-attendance': {
    kind: 'session',
    input: async (s, cast) => ({ ...sessionOf(s), attended: [await invitedTo(cast, s.id)] }),
    later: 8,
  },
  'curation/cancel-session': {
    kind: 'session',
    input: (s) => ({ ...sessionOf(s), reason: 'Dapur kurasi dipakai.' }),
  },
};
