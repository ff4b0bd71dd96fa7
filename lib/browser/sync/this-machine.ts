/** Gives the name of this machine in the list of machines, until the reader gives it another, and its browser. */
export function thisMachine(agent = navigator.userAgent): { name: string; browser: string } {
  const browser = /Firefox\//.test(agent)
    ? 'Firefox'
    : /Edg\//.test(agent)
      ? 'Edge'
      : /OPR\//.test(agent)
        ? 'Opera'
        : 'Chrome';
  const system =
    (/Android/.test(agent) && 'Android') ||
    (/CrOS/.test(agent) && 'ChromeOS') ||
    (/Windows/.test(agent) && 'Windows') ||
    (/Mac OS X/.test(agent) && 'macOS') ||
    'Linux';
  return { name: `${browser}, ${system}`, browser };
}
