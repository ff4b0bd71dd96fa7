import { describe, expect, it } from 'vitest';
import { isPrivateHost, leadsIntoPrivateNetwork } from './private-host';

const hostOf = (address: string) => new URL(address).hostname;

describe('isPrivateHost', () => {
  it.each([
    'http://router/',
    'http://localhost:8080/',
    'http://printer.lan/',
    'http://NAS.Local./',
    'http://tv.home/',
    'http://tv.home.arpa/',
    'http://wiki.corp/',
    'http://metadata.google.internal/',
    'http://fritz.box/',
    'http://10.1.2.3/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0/',
    'http://100.64.0.1/',
    'http://169.254.169.254/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://198.18.0.1/',
    'http://224.0.0.251/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fd12:3456::1]/',
    'http://[ff02::1]/',
    'http://[::ffff:192.168.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::10.0.0.1]/',
    'http://[64:ff9b::192.168.0.1]/',
    'http://[2002:c0a8:1::]/',
  ])('is true of %s', (address) => {
    expect(isPrivateHost(hostOf(address))).toBe(true);
  });

  it.each([
    'https://courier.test/',
    'https://www.local.courier.test/',
    'https://thelocal.se/',
    'https://homecorp.com/',
    'https://lan.org/',
    'http://8.8.8.8/',
    'http://100.63.0.1/',
    'http://172.32.0.1/',
    'http://192.0.2.1/',
    'http://[2606:4700::1111]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[64:ff9b::8.8.8.8]/',
    'http://[2002:808:808::]/',
  ])('is false of %s', (address) => {
    expect(isPrivateHost(hostOf(address))).toBe(false);
  });
});

describe('leadsIntoPrivateNetwork', () => {
  it('lets a page on a private host name others, and no page name what is not of the web', () => {
    expect(leadsIntoPrivateNetwork('http://router.lan/a.png', 'https://courier.test/1')).toBe(true);
    expect(leadsIntoPrivateNetwork('http://router.lan/a.png', 'http://wiki.corp/1')).toBe(false);
    expect(leadsIntoPrivateNetwork('http://router.lan/a.png', '')).toBe(true);
    expect(leadsIntoPrivateNetwork('https://img.courier.test/a.png', '')).toBe(false);
    expect(leadsIntoPrivateNetwork('file:///a.png', 'http://wiki.corp/1')).toBe(true);
    expect(leadsIntoPrivateNetwork('a.png', 'https://courier.test/1')).toBe(true);
  });
});
