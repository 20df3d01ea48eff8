// All that is kept. Blobs have versions and come back for a while after they are deleted; mails as received are never changed.
param name string
param location string
param tags object
param sku string
param keepDeletedDays int
param identityPrincipalId string
param workspaceId string

var containers = ['consultations', 'mail', 'submissions', 'reviews', 'replies', 'compilations']
var queues = ['compile', 'replies', 'compile-poison', 'replies-poison']
var packageContainer = 'package'
var deadLetters = 'undelivered-events'

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: account
  name: 'default'
  properties: {
    isVersioningEnabled: true
    deleteRetentionPolicy: { enabled: true, days: keepDeletedDays }
    containerDeleteRetentionPolicy: { enabled: true, days: keepDeletedDays }
  }
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = [
  for item in concat(containers, [packageContainer, deadLetters]): {
    parent: blobs
    name: item
  }
]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource queue 'Microsoft.Storage/storageAccounts/queueServices/queues@2023-05-01' = [
  for item in queues: {
    parent: queueService
    name: item
  }
]

// Old compilations stay downloadable, on cheaper storage; earlier states of small records go after a year.
resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2023-05-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'compilations-cool'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['compilations/', 'mail/'] }
            actions: { baseBlob: { tierToCool: { daysAfterModificationGreaterThan: 60 } } }
          }
        }
        {
          name: 'versions-go'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['replies/', 'submissions/', 'compilations/'] }
            actions: { version: { delete: { daysAfterCreationGreaterThan: 365 } } }
          }
        }
      ]
    }
  }
  dependsOn: [blobs]
}

// Storage Blob Data Owner, which the blob trigger asks for; Storage Queue Data Contributor; Storage Table Data Contributor, with which the host keeps its diary.
var roles = {
  blobs: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  queues: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  tables: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
}

resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in items(roles): {
    name: guid(account.id, identityPrincipalId, role.key)
    scope: account
    properties: {
      principalId: identityPrincipalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
    }
  }
]

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: blobs
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'StorageDelete', enabled: true }
      { category: 'StorageWrite', enabled: true }
    ]
  }
}

output name string = account.name
output packageContainerUri string = '${account.properties.primaryEndpoints.blob}${packageContainer}'
