import { browser } from 'wxt/browser';

/** Gives the pattern of the one host that sync asks. Such patterns have no ports. */
const hostOf = (address: string) => {
  const { protocol, hostname } = new URL(address);
  return { origins: [`${protocol}//${hostname}/*`] };
};

/** Asks the reader for the permission, by the browser's own question. Call it at once in the handler of a click. */
export const askForHost = (address: string): Promise<boolean> => browser.permissions.request(hostOf(address));

/** Tells whether the browser allows requests to the address: the reader can withdraw that at any time. */
export const mayAskHost = (address: string): Promise<boolean> => browser.permissions.contains(hostOf(address));

/** Gives the permission back. */
export async function giveHostBack(address: string): Promise<void> {
  // A permission for all sites, which pictures have, includes this one: then there is nothing to give back.
  await browser.permissions.remove(hostOf(address)).catch(() => undefined);
}
