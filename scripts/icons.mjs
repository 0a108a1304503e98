// Writes src/web/ui/icon-data.ts: the few lucide icons that the screens use, as the inside of a 24 x 24 symbol.
// Add a name here, run `node scripts/icons.mjs`, commit both.
import { readFileSync, writeFileSync } from 'node:fs';

const names =
  `arrow-down arrow-left arrow-right arrow-up badge-check ban banknote bell book-open building-2 calculator calendar
calendar-check calendar-clock calendar-days camera chart-column check chevron-down chevron-left chevron-right circle-alert
circle-check circle-dashed circle-dot circle-help circle-x clipboard-check clipboard-list clock cookie copy download ellipsis external-link eye
file-check file-text filter flag gauge hand-coins handshake hourglass house inbox info key-round landmark languages list
list-checks lock log-in log-out map-pin menu message-circle message-square minus moon package package-check package-open pen-line pencil phone
pie-chart plus printer qr-code receipt receipt-text refresh-cw rotate-ccw scale scroll-text search send settings shield-check
shopping-basket soup star store sun sun-moon tags thumbs-up timer trash-2 triangle-alert truck undo-2 upload user user-check users
utensils wallet wallet-cards wrench x`.split(/\s+/);

// Names that newer lucide releases gave to old friends.
const renamed = { 'circle-help': 'circle-question-mark', 'pie-chart': 'chart-pie', filter: 'funnel' };

const lines = names.map((name) => {
  const file = `node_modules/lucide-static/icons/${renamed[name] ?? name}.svg`;
  const inside = readFileSync(file, 'utf8')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/^[^]*?<svg[^>]*>/, '')
    .replace('</svg>', '')
    .replace(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>');
  return `  '${name}': '${inside}',`;
});

writeFileSync(
  'src/web/ui/icon-data.ts',
  `// Made by scripts/icons.mjs from lucide-static (ISC licence); do not edit by hand.\n\n` +
    `// biome-ignore format: one icon a line\nexport const iconData = {\n${lines.join('\n')}\n} as const;\n\n` +
    `/** Icons that the screens may use. */\nexport type IconName = keyof typeof iconData;\n`,
);
