/**
 * Signatures and keys that Microsoft and others print in their documentation, and the emulators' public keys: copied
 * into thousands of repositories, and dead. Only their fingerprints stand here (reference §10 and §4.3).
 */
export const PUBLISHED: ReadonlySet<string> = new Set([
  'b4804f991484314d52f011cf9e8971196bf18c57a7fdc69ddcdc2154604eeee8', // REST "Service SAS Examples"
  '8d414269b91b3a4b9f1e33733ee6d7694b7441d0f1e5ba2792c225f958b38986', // REST SAS pages
  'ef416360cde5ba5d0a9057f782ad77090bab8ef4428e6a3e88b9d3744c3c41dd', // REST SAS pages
  '4534b33386c9c1242f21bea4b9f1fc21aaea7468f9cf34e2fe86ae957fd4a0af', // REST SAS pages
  '233aa6a8e0ce8a2512195a92ea149f50b86d0117efa4fdf321a6bacbd141edf9', // SAS overview, Batch, iOS
  '8eec6f804717ed70709a0b8703df2ae671d8569b8fb8b7a360df6746962a2207', // Synapse and SQL credential docs
  '871801356f8989bf4958e7f42d536f235bf37f6245cc950318d807f2ef7793e7', // Snowflake docs and drivers
  '0c7a83d24d4bb3599143f43be8594ed950bcfa9a59c3f4160706a2ae8f927725', // IoT Hub docs
  '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059', // the storage emulator's account key
  'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615', // the Cosmos DB emulator's key
]);
