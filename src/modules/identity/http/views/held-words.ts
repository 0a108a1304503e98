/** Words of the table of positions. */
export const heldWords = {
  position: { id: 'Jabatan', en: 'Position' },
  place: { id: 'Unit atau usaha', en: 'Unit or business' },
  everywhere: { id: 'Seluruh pemerintah daerah', en: 'The whole government' },
  decree: { id: 'Surat keputusan', en: 'Decree' },
  from: { id: 'Mulai', en: 'From' },
  until: { id: 'Sampai dengan', en: 'Until' },
  open: { id: 'tanpa batas', en: 'no end' },
  state: { id: 'Keadaan', en: 'State' },
  now: { id: 'Berlaku', en: 'In force' },
  later: { id: 'Akan berlaku', en: 'Coming' },
  over: { id: 'Berakhir', en: 'Over' },
  action: { id: 'Tindakan', en: 'Action' },
  acting: { plt: { id: 'Plt.', en: 'Acting (Plt.)' }, plh: { id: 'Plh.', en: 'Acting (Plh.)' } },
} as const;
