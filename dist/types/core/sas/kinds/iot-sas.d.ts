import type { SasKind } from './kind.ts';
/** IoT Hub and the Device Provisioning Service: `sr` without a scheme; devices have no `skn` (reference §5.2). */
export declare const iotSas: SasKind;
