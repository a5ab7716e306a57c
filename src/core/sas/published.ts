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
  'b171a33e8f8a16ec5caa1b0f2c740ab526cf2264602c7af370b64a11b062a5e0', // AWS DataSync, AzureBlobSasConfiguration, and every AWS SDK
  '4f5eda78f968c2e82e85212fef3dcb94a482a97b46b68a8f713657f58cb1d4f7', // REST Logic Apps, Workflow Triggers - List Callback Url
  '562b15a7db9917c17612d24de6f2fb279f2b49e1e9c3c7d1836049e8cf49282a', // REST Logic Apps, Workflows - List Callback Url
  'e55f041c48c037dbbb9db5ef144979a0817c2411efb9043409f78225f78b71c6', // REST Logic Apps, Agreements - List Content Callback Url
  'c411b10e513e0d4c0e8aca55508a23f1ab475e79887495a85c70c58bef1ac7cb', // REST API Management, Get Sso Token
  '05ee7cd1877fcb7f9d4a826871ba003a8e3803543fd642a53b14b6e0600d1687', // REST Storage Accounts - List Account SAS
  '9c4589880834f8900bf8c14d90d352b43f21690fab92cd9e07984f1d6155e825', // REST Storage Accounts - List Service SAS
  '7e5219c06b79388a336124b6608f44ef3e4f68d5e8376430ddba3d9253f39995', // REST specification of Key Vault, FullBackup-example.json
  '11ffa092b7378a3ca1ef1f6c4cdb97fe1c10e874cb63757fb6acd141cd3902d6', // "Configure Azure Storage connection strings", storagesample
  'e75283dbff28feb475aaed2548161302e7e26f49a229d5355cb70f16d565f6a9', // the same in translations
  'b95da36ea756d1b848ab41a97bacb2dee130e50dcfd225687172826cff4dbffa', // the same with CloudConfigurationManager
  'be6e4bb016f7e80078b5de0e609f46b7cdcda05c28caa34a08d05cb1c24ec900', // tests of Azure's SDKs for Node.js and PHP: "Faked although looks real"
  '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059', // the storage emulator's account key
  'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615', // the Cosmos DB emulator's key
]);
