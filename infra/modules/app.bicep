// The application: Flex Consumption, one identity, no key anywhere in its settings.
param name string
param location string
param tags object
param identityId string
param identityClientId string
param storageName string
param packageContainerUri string
param insightsConnectionString string
param sendGridKeyUri string
param webhookSecretUri string
param webhookPublicKey string
param recognizerEndpoint string
param mailboxUri string
param signInClientId string
param maximumInstanceCount int
param alwaysReadyHttp int

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    siteConfig: {
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageContainerUri
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identityId }
        }
      }
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        maximumInstanceCount: maximumInstanceCount
        alwaysReady: alwaysReadyHttp > 0 ? [{ name: 'http', instanceCount: alwaysReadyHttp }] : []
      }
    }
  }
}

resource settings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'appsettings'
  properties: {
    AzureWebJobsStorage__accountName: storageName
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: identityClientId
    IntakeStorage__accountName: storageName
    IntakeStorage__credential: 'managedidentity'
    IntakeStorage__clientId: identityClientId
    AZURE_CLIENT_ID: identityClientId
    // The desk stands at "/", where the platform would show a page of its own.
    AzureWebJobsDisableHomepage: 'true'
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
    SendGridKey: '@Microsoft.KeyVault(SecretUri=${sendGridKeyUri})'
    WebhookSecret: '@Microsoft.KeyVault(SecretUri=${webhookSecretUri})'
    WebhookPublicKey: webhookPublicKey
    Mailbox: empty(mailboxUri) ? '' : '@Microsoft.KeyVault(SecretUri=${mailboxUri})'
    FormRecognizerEndpoint: recognizerEndpoint
  }
}

// Officers sign in with Entra. The routes of the mail service and the health check are let through: they ask for their own proof.
resource signIn 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'authsettingsV2'
  properties: {
    platform: { enabled: true }
    globalValidation: {
      requireAuthentication: true
      unauthenticatedClientAction: 'RedirectToLoginPage'
      redirectToProvider: 'azureactivedirectory'
      excludedPaths: ['/api/mail', '/api/events', '/api/health', '/runtime/webhooks/blobs']
    }
    identityProviders: {
      azureActiveDirectory: {
        enabled: true
        registration: {
          clientId: signInClientId
          openIdIssuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
        }
        validation: { allowedAudiences: ['api://${signInClientId}', signInClientId] }
      }
    }
    login: { tokenStore: { enabled: false } }
  }
  dependsOn: [settings]
}

output id string = app.id
output name string = app.name
output hostName string = app.properties.defaultHostName
