import type { KindWords } from './kind.ts';
/** The key of a device or of a policy of IoT Hub or the Device Provisioning Service. */
export declare const iotKey: KindWords;
