import { parsePhone } from '../../../kernel/phone.ts';
import { type Day, formatDay } from '../../../kernel/time.ts';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import { sendMessage } from '../../notices/public.ts';
import type { Certificate } from '../domain/certificate.ts';
import { certificateRules } from '../domain/certificate-kinds.ts';

/** Tells the owner's telephone that a certificate ends on a day, or has ended. */
export async function tellOwner(
  ctx: SaveContext,
  { supplierId, kind }: Pick<Certificate, 'supplierId' | 'kind'>,
  template: 'certificate_ends' | 'certificate_ended',
  validTo?: Day,
): Promise<void> {
  const maker = await ctx.tx
    .selectFrom('supplier')
    .select(['name', 'phone'])
    .where('id', '=', supplierId)
    .executeTakeFirstOrThrow();
  const phone = parsePhone(maker.phone);
  const day = validTo === undefined ? [] : [formatDay(validTo, 'id')];
  const params = [certificateRules[kind].label.id, maker.name, ...day];
  if (phone) await sendMessage(ctx, { phone, template, params });
}
