import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { say } from '../../kernel/text.ts';
import { renderPage } from '../../web/layout.tsx';
import type { Person, View } from '../../web/view.ts';
import type { Actor } from '../commands/actor.ts';
import { positionLabels } from '../commands/positions.ts';
import { readFlash } from './flash.ts';
import { bottomNavFor, navFor } from './nav.ts';

/** Built files: their folder, and their hashed addresses. */
export type Assets = {
  readonly folder: string;
  readonly css: string;
  readonly js: string;
  readonly font: string;
};

/** Makes `app.page`: content in the frame of the request's person, language and theme. */
export function pageRenderer({ assets, demo }: { readonly assets: Assets; readonly demo: View['demo'] }) {
  return (request: FastifyRequest, reply: FastifyReply, content: VNode, status = 200): FastifyReply => {
    const { ctx } = request;
    const path = request.url.split('?')[0] ?? '/';
    const view: View = {
      lang: ctx.lang,
      path: request.method === 'GET' ? request.url : path,
      theme: ctx.theme,
      csrf: ctx.csrf,
      now: ctx.site.clock(),
      government: { name: ctx.site.name, zone: ctx.site.zone },
      person: personOf(ctx.actor, ctx.lang),
      nav: navFor(ctx.actor, path),
      bottomNav: bottomNavFor(ctx.actor, path),
      assets,
      demo,
      flash: readFlash(request, reply),
    };
    // A signed-in page is nobody else's, and Back must not show it after signing out.
    const cache = ctx.actor.type === 'person' ? 'private, no-store' : 'no-cache';
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .header('cache-control', cache)
      .send(renderPage(content, view));
  };
}

function personOf(actor: Actor, lang: View['lang']): Person | null {
  if (actor.type !== 'person') return null;
  const words = actor.name
    .replace(/,.*/, '')
    .split(/\s+/)
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const initials = [words[0], words.at(-1)].map((word) => word?.charAt(0) ?? '').join('');
  const roles = new Set(actor.assignments.map((held) => say(positionLabels[held.position], lang)));
  return { name: actor.name, initials, roles: [...roles] };
}
