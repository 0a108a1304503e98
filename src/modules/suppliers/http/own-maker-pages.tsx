import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isId, newId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { formatRupiah } from '../../../kernel/rupiah.ts';
import { dayOf } from '../../../kernel/time.ts';
import { assignmentsOf } from '../../../platform/commands/actor.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { asked } from '../../../platform/http/list-query.ts';
import { submit } from '../../../platform/http/submit.ts';
import { newTemporaryPassword } from '../../identity/public.ts';
import { placeCodeOf, placeLabelOf, placesOf } from '../../regions/public.ts';
import { addMember } from '../commands/add-member.ts';
import { appealSanction } from '../commands/appeal-sanction.ts';
import { changeBank } from '../commands/change-bank.ts';
import { changeProfile } from '../commands/change-profile.ts';
import { removeMember } from '../commands/remove-member.ts';
import { type RegisterEntry, readMakerFile, readRegisterEntry } from '../store/own-maker.ts';
import { readTeam } from '../store/team.ts';
import { type BusinessTyped, businessInput, typedBank, typedBusiness } from './business-form.ts';
import { sendMakerFile } from './maker-file.ts';
import { words } from './views/maker-words.ts';
import { AppealPage, BankPage, MemberPage, ProfilePage, TeamPage } from './views/own-forms.tsx';
import { OwnPage } from './views/own-page.tsx';

type Own = { readonly entry: RegisterEntry; readonly query: string; readonly owner: boolean };

/** The business of whoever signed in: everything about it, and what its owner alone may change. */
export function ownMakerPages(app: FastifyInstance): void {
  app.get('/usaha', async (request, reply) => {
    const own = await ownMaker(request, reply, ['supplier_owner', 'supplier']);
    if (!own) return reply;
    return app.page(request, reply, <OwnPage {...own} team={await teamOf(request, own)} />);
  });
  app.get('/usaha/berkas/:id', async (request, reply) => {
    const { site, actor } = request.ctx;
    const { id } = request.params as { id: string };
    if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    const mine = assignmentsOf(actor, 'supplier_owner', 'supplier').flatMap(
      ({ supplierId }) => supplierId ?? [],
    );
    const file = isId(id) ? await readMakerFile(site, mine, id) : null;
    // A file tells nobody that it is there.
    return file ? sendMakerFile(request, reply, file) : sendRefusals(request, reply, [notFound()]);
  });
  profilePages(app);
  bankPages(app);
  appealPages(app);
  teamPages(app);
}

/** The business that the form or the address names, else the first; null when he holds none of the positions there. */
async function ownMaker(
  request: FastifyRequest,
  reply: FastifyReply,
  positions: readonly Position[],
): Promise<Own | null> {
  const { site, actor } = request.ctx;
  if (actor.type !== 'person') return refused(request, reply, signInNeeded());
  const mine = assignmentsOf(actor, ...positions).flatMap(({ supplierId }) => supplierId ?? []);
  const named = typed((request.body ?? {}) as FormBody, 'supplierId') || asked(request.query, 'usaha');
  if (mine.length === 0) return refused(request, reply, notAuthorised({ unit: 'e-Order' }));
  const id = named === '' ? (mine[0] ?? '') : named;
  const entry = isId(id) ? await readRegisterEntry(site, id) : null;
  if (!entry) return refused(request, reply, notFound());
  if (!mine.includes(id)) return refused(request, reply, notAuthorised({ unit: 'e-Order' }));
  const owner = assignmentsOf(actor, 'supplier_owner').some(({ supplierId }) => supplierId === id);
  return { entry, owner, query: id === mine[0] ? '' : `?usaha=${id}` };
}

function refused(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): null {
  void sendRefusals(request, reply, [refusal]);
  return null;
}

const owners = ['supplier_owner'] as const;
const bodyOf = (request: FastifyRequest) => (request.body ?? {}) as FormBody;
const seenIn = (body: FormBody) => {
  const version = typed(body, 'version');
  return /^\d{1,9}$/.test(version) ? Number(version) : undefined;
};

/** The id of a button's form; one that is none stands for nobody. */
const idIn = (body: FormBody, name: string) => (isId(typed(body, name)) ? typed(body, name) : newId());

function profilePages(app: FastifyInstance): void {
  const page = async (
    { ctx: { site } }: FastifyRequest,
    own: Own,
    form: BusinessTyped,
    refusals: readonly Refusal[],
  ) => (
    <ProfilePage
      maker={own.entry.maker}
      query={own.query}
      typed={form}
      {...{ refusals, places: await placesOf(site) }}
    />
  );
  app.get('/usaha/profil', async (request, reply) => {
    const own = await ownMaker(request, reply, owners);
    if (!own) return reply;
    return app.page(request, reply, await page(request, own, await presentForm(request, own.entry), []));
  });
  app.post('/usaha/profil', async (request, reply) => {
    const own = await ownMaker(request, reply, owners);
    if (!own) return reply;
    const body = bodyOf(request);
    const { nik, birthDate } = await presentForm(request, own.entry);
    // What was verified is not asked again.
    const verified = own.entry.maker.state === 'pending' ? {} : { nik, birthDate };
    const form = { ...typedBusiness(body), ...verified };
    const region = await placeCodeOf(request.ctx.site, form.kelurahan);
    return await submit(request, reply, {
      command: changeProfile,
      body,
      input: { supplierId: own.entry.maker.id, version: seenIn(body), ...businessInput(form, region) },
      to: () => `/usaha${own.query}`,
      done: words.profileSaved,
      again: (refusals) => page(request, own, form, refusals),
    });
  });
}

/** The register as the form holds it. */
async function presentForm(
  { ctx: { site } }: FastifyRequest,
  { maker }: RegisterEntry,
): Promise<BusinessTyped> {
  const digits = (amount: bigint | null) => (amount === null ? '' : formatRupiah(amount).replace('Rp', ''));
  return {
    name: maker.name,
    kind: maker.kind,
    legalForm: maker.legal_form,
    nik: maker.nik,
    // Of an old list: what was verified stays as it is, and the form needs a day.
    birthDate: maker.birth_date ?? (maker.state === 'pending' ? '' : '1900-01-01'),
    kelurahan: await placeLabelOf(site, maker.region_code),
    address: maker.address,
    nib: maker.nib ?? '',
    npwp: maker.npwp ?? '',
    email: maker.email ?? '',
    capital: digits(maker.capital),
    yearlySales: digits(maker.yearly_sales),
  };
}

function bankPages(app: FastifyInstance): void {
  app.get('/usaha/rekening', async (request, reply) => {
    const own = await ownMaker(request, reply, owners);
    if (!own) return reply;
    const { bank_name, bank_account, bank_holder } = own.entry.maker;
    const form = {
      bankName: bank_name ?? '',
      bankAccount: bank_account ?? '',
      bankHolder: bank_holder ?? '',
    };
    return app.page(
      request,
      reply,
      <BankPage maker={own.entry.maker} query={own.query} typed={form} refusals={[]} />,
    );
  });
  app.post('/usaha/rekening', async (request, reply) => {
    const own = await ownMaker(request, reply, owners);
    if (!own) return reply;
    const body = bodyOf(request);
    const form = typedBank(body);
    return await submit(request, reply, {
      command: changeBank,
      body,
      input: { supplierId: own.entry.maker.id, version: seenIn(body), ...form },
      to: () => `/usaha${own.query}`,
      done: words.bankSaved,
      again: (refusals) => (
        <BankPage maker={own.entry.maker} query={own.query} typed={form} refusals={refusals} />
      ),
    });
  });
}

function appealPages(app: FastifyInstance): void {
  app.get('/usaha/keberatan', async (request, reply) => {
    const own = await ownMaker(request, reply, owners);
    if (!own) return reply;
    return app.page(
      request,
      reply,
      <AppealPage maker={own.entry.maker} query={own.query} typed="" refusals={[]} />,
    );
  });
  app.post('/usaha/keberatan', async (request, reply) => {
    const own = await ownMaker(request, reply, owners);
    if (!own) return reply;
    const body = bodyOf(request);
    const appeal = typed(body, 'appeal').slice(0, 2500);
    return await submit(request, reply, {
      command: appealSanction,
      body,
      input: { supplierId: own.entry.maker.id, version: seenIn(body), appeal },
      to: () => `/usaha${own.query}`,
      done: words.appealSent,
      again: (refusals) => (
        <AppealPage maker={own.entry.maker} query={own.query} typed={appeal} refusals={refusals} />
      ),
    });
  });
}

const teamOf = ({ ctx: { site } }: FastifyRequest, { entry }: Own) =>
  readTeam(site.db, site.schema, entry.maker.id, dayOf(site.clock(), site.zone));

function teamPages(app: FastifyInstance): void {
  type Form = { readonly name: string; readonly username: string };
  const page = async (request: FastifyRequest, own: Own, form: Form, refusals: readonly Refusal[]) => (
    <TeamPage
      maker={own.entry.maker}
      query={own.query}
      team={await teamOf(request, own)}
      typed={form}
      refusals={refusals}
    />
  );
  app.get('/usaha/tim', async (request, reply) => {
    const own = await ownMaker(request, reply, owners);
    if (!own) return reply;
    return app.page(request, reply, await page(request, own, { name: '', username: '' }, []));
  });
  app.post('/usaha/tim', async (request, reply) => {
    const own = await ownMaker(request, reply, owners);
    if (!own) return reply;
    const body = bodyOf(request);
    const form = { name: typed(body, 'name').slice(0, 200), username: typed(body, 'username').slice(0, 80) };
    const password = newTemporaryPassword();
    const username = form.username.trim().toLowerCase();
    return await submit(request, reply, {
      command: addMember,
      body,
      input: { supplierId: own.entry.maker.id, version: seenIn(body), ...form, password },
      to: () => <MemberPage name={form.name} username={username} password={password} query={own.query} />,
      again: (refusals) => page(request, own, form, refusals),
    });
  });
  app.post('/usaha/tim/keluarkan', async (request, reply) => {
    const own = await ownMaker(request, reply, owners);
    if (!own) return reply;
    const body = bodyOf(request);
    return await submit(request, reply, {
      command: removeMember,
      body,
      input: {
        supplierId: own.entry.maker.id,
        version: seenIn(body),
        personId: idIn(body, 'personId'),
      },
      to: () => `/usaha/tim${own.query}`,
      done: words.removed,
      again: (refusals) => page(request, own, { name: '', username: '' }, refusals),
    });
  });
}
