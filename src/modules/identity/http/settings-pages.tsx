import type { FastifyInstance } from 'fastify';
import { askedOne } from '../../../platform/http/list-query.ts';
import { forOverseers } from '../../../platform/http/overseers.ts';
import { peopleImportPages } from './people-import-pages.tsx';
import { peopleListPages } from './people-pages.tsx';
import { personPages } from './person-pages.tsx';
import { termPages } from './term-pages.tsx';
import {
  type AuthorityFilter,
  AuthorityPage,
  type AuthorityRow,
  authorityFilters,
  authorityPath,
} from './views/authority-page.tsx';
import { SettingsPage } from './views/settings-page.tsx';

/** The settings: their first page, people, and the authority table of these commands. */
export function settingsPages(app: FastifyInstance, commands: readonly AuthorityRow[]): void {
  app.get(
    '/pengaturan',
    forOverseers((request, reply) => app.page(request, reply, <SettingsPage />)),
  );

  app.get(
    authorityPath,
    forOverseers((request, reply) => {
      const filter = askedOne(request.query, 'jabatan', authorityFilters);
      const rows = commands
        .filter(({ authority }) => isShown(authority, filter))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
      return app.page(request, reply, <AuthorityPage rows={rows} filter={filter} />);
    }),
  );

  peopleListPages(app);
  peopleImportPages(app);
  personPages(app);
  termPages(app);
}

function isShown({ positions, scope }: AuthorityRow['authority'], filter: AuthorityFilter): boolean {
  if (filter === 'semua') return true;
  if (filter === 'program') return scope === 'system';
  if (filter === 'diri') return scope === 'self' || scope === 'anyone';
  return positions.includes(filter);
}
