import type { FastifyRequest } from 'fastify';
import { assignmentsOf } from '../../../platform/commands/actor.ts';

/** Which of one's businesses the address asks for by `?usaha=`; the first without it, none for another's. */
export function askedSupplier({ query }: FastifyRequest, own: readonly string[]): string | undefined {
  const { usaha } = query as { readonly usaha?: unknown };
  return typeof usaha === 'string' && usaha !== '' ? own.find((id) => id === usaha) : own[0];
}

/** The page of a business: whoever has several keeps the one he was at. */
export function addressOf({ ctx }: FastifyRequest, path: string, supplierId: string): string {
  const [first] = assignmentsOf(ctx.actor, 'supplier', 'supplier_owner');
  return first?.supplierId === supplierId ? path : `${path}?usaha=${supplierId}`;
}
