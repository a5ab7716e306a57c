import type { CodecCases } from '../../support/codec-cases.ts';

export const cases: CodecCases = {
  shows: [
    {
      title: 'a module of IoT Edge in a Compose file',
      written: 'sr=h.azure-devices.net/devices/d/modules/$$edgeAgent&sig=a',
      plain: 'sr=h.azure-devices.net/devices/d/modules/$edgeAgent&sig=a',
    },
    {
      title: "a storage account's own containers",
      written: 'net/$$web/a.js?sig=a',
      plain: 'net/$web/a.js?sig=a',
    },
  ],
  leaves: [
    { title: 'a single one', written: '/modules/$edgeAgent' },
    { title: "a shell's own number", written: 'echo $$' },
  ],
};
