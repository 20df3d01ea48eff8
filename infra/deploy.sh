#!/usr/bin/env bash
# Deploys Intake: resources, code, then the subscription to new mails. Needs az, signed in, and the variables that the parameter file reads.
# Usage: infra/deploy.sh RESOURCE-GROUP test|production
set -euo pipefail
cd "$(dirname "$0")/.."
group=${1:?the resource group} stage=${2:?test or production}

value() { az deployment group show --resource-group "$group" --name intake --query "properties.outputs.$1.value" --output tsv; }

az deployment group create --resource-group "$group" --name intake --parameters "infra/$stage.bicepparam" --output none
package=$(mktemp -d)
trap 'rm -rf "$package"' EXIT
dotnet publish src/Intake.Functions -c Release -o "$package/app"
(cd "$package/app" && zip -qr ../app.zip .)
az functionapp deployment source config-zip --resource-group "$group" --name "$(value appName)" --src "$package/app.zip" --output none
az deployment group create --resource-group "$group" --name intake-events --template-file infra/events.bicep \
  --parameters storageName="$(value storageName)" appName="$(value appName)" --output none
echo "Deployed: $(value address)"
