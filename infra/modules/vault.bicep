// The secrets of the mail service; the app reads them and nothing more.
param name string
param location string
param tags object
param isProtected bool
param identityPrincipalId string

@secure()
param sendGridKey string

@secure()
param webhookSecret string

@secure()
param mailbox string

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: isProtected ? true : null
  }
}

resource mailKey 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'sendgrid-key'
  properties: { value: sendGridKey }
}

resource webhook 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'webhook-secret'
  properties: { value: webhookSecret }
}

resource box 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(mailbox)) {
  parent: vault
  name: 'mailbox'
  properties: { value: mailbox }
}

// Key Vault Secrets User
resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identityPrincipalId, 'read')
  scope: vault
  properties: {
    principalId: identityPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
  }
}

output sendGridKeyUri string = mailKey.properties.secretUri
output webhookSecretUri string = webhook.properties.secretUri
output uri string = vault.properties.vaultUri
