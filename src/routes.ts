import type { FastifyInstance } from 'fastify';
import { type DemoPerson, identityPages } from './modules/identity/http/pages.tsx';
import { noticePages } from './modules/notices/http/pages.tsx';

export type RouteOptions = {
  readonly demo: { readonly password: string; readonly people: readonly DemoPerson[] } | null;
};

/** Every page of the house, module by module. */
export function addPages(app: FastifyInstance, options: RouteOptions): void {
  identityPages(app, options.demo);
  noticePages(app);
}
