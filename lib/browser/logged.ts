/** Gives null for something that a page can do without and that failed, and says in the console why: `find().catch(logged)`. */
export function logged(error: unknown): null {
  console.error(error);
  return null;
}
