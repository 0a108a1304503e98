import 'fastify';
import type { VNode } from 'preact';
import type { Lang } from '../../kernel/text.ts';
import type { View } from '../../web/view.ts';
import type { Actor } from '../commands/actor.ts';
import type { Government } from '../commands/government.ts';

/** A government as the web needs it. */
export type Site = Government;

/** What every handler knows about its request. */
export type RequestContext = {
  readonly site: Site;
  readonly actor: Actor;
  /** Hash of the session's token, null before sign-in. */
  readonly sessionHash: string | null;
  readonly lang: Lang;
  readonly theme: View['theme'];
  readonly csrf: string;
  readonly secure: boolean;
};

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes bodies that need minutes to arrive. */
    longBody?: boolean;
  }
  interface FastifyRequest {
    /** Set by the session hook before any handler runs. */
    ctx: RequestContext;
  }
  interface FastifyInstance {
    /** Renders a page in the frame of the request; status 200 unless told. */
    page: (request: FastifyRequest, reply: FastifyReply, content: VNode, status?: number) => FastifyReply;
  }
}
