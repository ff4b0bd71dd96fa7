/**
 * Gives what a changelog in the form of keepachangelog.com says of a version, without its heading; null when it has no section
 * of that version, or one without a date.
 */
export function notesOf(changelog: string, version: string): string | null {
  for (const section of changelog.split(/^## /m).slice(1)) {
    const [heading, ...lines] = section.split('\n');
    if (heading.startsWith(`[${version}] - `) && /\d{4}-\d\d-\d\d$/.test(heading)) {
      return (
        lines
          .filter((line) => !/^\[[^\]]+\]: /.test(line))
          .join('\n')
          .trim() || null
      );
    }
  }
  return null;
}
