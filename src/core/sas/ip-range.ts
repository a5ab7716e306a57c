/** How many IPv4 addresses a `sip` lets in, or `null` when it is no address and no range (reference §2.2). */
export function addressesIn(ipRange: string): number | null {
  const [from, to, ...rest] = ipRange.split('-').map(parseAddress);
  if (from === undefined || from === null || to === null || rest.length > 0) return null;
  const count = to === undefined ? 1 : to - from + 1;
  return count > 0 ? count : null;
}

function parseAddress(text: string): number | null {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text.trim());
  const parts = match?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return null;
  return parts.reduce((address, part) => address * 256 + part, 0);
}
