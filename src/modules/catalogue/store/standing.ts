import { missingOf } from '../domain/completeness.ts';
import type { Standing } from '../domain/own-product.ts';
import type { OwnProduct } from './own-products.ts';
import { differs } from './version-content.ts';

/** Where a product stands, worked out from what its maker sees of it. */
export function standingOf(product: OwnProduct): Standing {
  return {
    id: product.id,
    state: product.state,
    hiddenReason: product.hiddenReason,
    passed: product.passed !== null,
    offered: product.offered,
    complete: missingOf(product.draft).length === 0,
    changed: product.passed !== null && differs(product.draft, product.passed),
    submission: product.submission,
  };
}
