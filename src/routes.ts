import type { FastifyInstance } from 'fastify';
import { commands } from './commands.ts';
import { budgetPages } from './modules/budget/http/pages.tsx';
import { cataloguePages } from './modules/catalogue/http/pages.tsx';
import { curationPages } from './modules/curation/http/pages.tsx';
import { documentPages } from './modules/documents/http/pages.ts';
import { importPages } from './modules/exchange/http/pages.tsx';
import type { DemoPerson } from './modules/identity/http/demo-person.ts';
import { identityPages } from './modules/identity/http/pages.tsx';
import { settingsPages } from './modules/identity/http/settings-pages.tsx';
import { meetingPages } from './modules/meetings/http/pages.tsx';
import { noticePages } from './modules/notices/http/pages.tsx';
import { ordersOfMeeting } from './modules/orders/http/orders-of-meeting.tsx';
import { orderPages } from './modules/orders/http/pages.tsx';
import { shopForMeeting } from './modules/orders/http/shop.tsx';
import { receivingPages } from './modules/receiving/http/pages.tsx';
import { certificatePages } from './modules/suppliers/http/certificate-pages.tsx';
import { kitchenPages } from './modules/suppliers/http/kitchen-pages.tsx';
import { supplierPages } from './modules/suppliers/http/pages.tsx';
import { transparencyPages } from './modules/transparency/http/pages.tsx';
import { treasuryPages } from './modules/treasury/http/pages.ts';
import { unitPages } from './modules/units/http/pages.tsx';

export type RouteOptions = {
  readonly demo: {
    readonly password: string;
    readonly people: readonly DemoPerson[];
    /** Pages that only this demonstration has: its clock. */
    readonly clock?: { readonly href: string; readonly pages: (app: FastifyInstance) => void };
    /** The messages that go to no phone, because the demonstration has no carrier. */
    readonly messages?: { readonly href: string; readonly pages: (app: FastifyInstance) => void };
  } | null;
};

/** Every page of the house, module by module. */
export function addPages(app: FastifyInstance, options: RouteOptions): void {
  identityPages(app, options.demo);
  settingsPages(app, commands);
  unitPages(app);
  noticePages(app);
  cataloguePages(app, shopForMeeting);
  importPages(app);
  supplierPages(app);
  certificatePages(app);
  kitchenPages(app);
  curationPages(app);
  orderPages(app);
  budgetPages(app);
  meetingPages(app, { orders: ordersOfMeeting });
  receivingPages(app);
  treasuryPages(app);
  documentPages(app);
  transparencyPages(app);
  options.demo?.clock?.pages(app);
  options.demo?.messages?.pages(app);
}
