using 'main.bicep'

param name = 'intaketest'
param stage = 'test'
param signInClientId = readEnvironmentVariable('INTAKE_SIGN_IN_CLIENT_ID', '')
param alarmAddress = readEnvironmentVariable('INTAKE_ALARM_ADDRESS', '')
param sendGridKey = readEnvironmentVariable('INTAKE_SENDGRID_KEY', '')
param webhookSecret = readEnvironmentVariable('INTAKE_WEBHOOK_SECRET', '')
