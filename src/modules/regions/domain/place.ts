/** A kelurahan with the names of what lies above it. */
export type Place = {
  /** Ministry code, `31.71.01.1001`. */
  readonly code: string;
  readonly village: string;
  readonly district: string;
  readonly city: string;
};

/** `Kelurahan Gambir, Kecamatan Gambir, Jakarta Pusat`: as papers write an address. */
export function placeLabel({ village, district, city }: Omit<Place, 'code'>): string {
  return `Kelurahan ${village}, Kecamatan ${district}, ${cityShort(city)}`;
}

/** `Jakarta Pusat` of `Kota Administrasi Jakarta Pusat`. */
export function cityShort(name: string): string {
  return name.replace(/^(kota|kabupaten|kab\.)\s+(administrasi|adm\.)\s+/i, '');
}

/**
 * The kelurahan that somebody meant: its code, its full label, or a bare name that only one has.
 * @returns null when nothing or more than one fits.
 */
export function findPlace(places: readonly Place[], typed: string): Place | null {
  const wanted = plain(typed);
  if (wanted === '') return null;
  const exact = places.find((place) => place.code === wanted || plain(placeLabel(place)) === wanted);
  if (exact) return exact;
  const named = places.filter(
    (place) =>
      plain(place.village) === wanted ||
      plain(`${place.village}, ${place.district}`) === wanted ||
      plain(`kelurahan ${place.village}`) === wanted,
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/ ?, ?/g, ', ');
}
