import type { FileStore } from '../../platform/files/file-store.ts';
import { recipeName, renderPicture } from '../picture.ts';
import type { PictureRecipe } from '../types.ts';

/** Pictures drawn at once: sharp draws on threads of its own. */
const atOnce = 4;

/**
 * Draws each distinct recipe once and keeps it in the file store.
 * @returns the SHA-256 of the picture by {@link recipeName}.
 */
export async function keepPictures(
  files: Pick<FileStore, 'put'>,
  recipes: readonly PictureRecipe[],
  onDone: () => void = () => {},
): Promise<ReadonlyMap<string, string>> {
  const distinct = [...distinctRecipes(recipes)];
  const hashes = new Map<string, string>();
  let next = 0;
  async function draw(): Promise<void> {
    for (let entry = distinct[next++]; entry; entry = distinct[next++]) {
      const [name, recipe] = entry;
      hashes.set(name, await files.put(await renderPicture(recipe)));
      onDone();
    }
  }
  await Promise.all(Array.from({ length: atOnce }, draw));
  return hashes;
}

/** Each recipe once, by its name. */
export function distinctRecipes(recipes: readonly PictureRecipe[]): ReadonlyMap<string, PictureRecipe> {
  return new Map(recipes.map((recipe) => [recipeName(recipe), recipe]));
}
