#!/usr/bin/env bash
# Prepares the homes of the validators before any of them starts, in Sawtooth's own validator image: folders, a key for
# each validator, and for the first one the genesis batch with the ledger's settings. Does nothing where a chain exists.
#
# Each folder under $NODES_DIR is the SAWTOOTH_HOME of one validator; the first, in the order of names, makes the genesis
# block. $OPERATOR_DIR gets the keys that people use afterwards.
#
#   CONSENSUS             devmode or pbft
#   BANDCOIN_ADMIN_KEYS   public keys that may hand out roles, separated by commas; empty: a key is made, admin.priv
set -euo pipefail

nodes_dir=${NODES_DIR:-/nodes}
operator_dir=${OPERATOR_DIR:-/operator}
# The numeric owner of files that the containers of this project (user `node`) have to read.
operator_uid=${OPERATOR_UID:-1000}

# Only these families may run. Every other market that joins later is added by a settings proposal.
families='[{"family":"sawtooth_settings","version":"1.0"},{"family":"bandcoin","version":"1.0"}]'

fail() {
  echo "genesis: $*" >&2
  exit 1
}

make_key() { # FOLDER NAME
  [ -e "$1/$2.priv" ] || sawtooth keygen --quiet --key-dir "$1" "$2"
}

check_admin_keys() {
  local key
  [ -n "$admin_keys" ] || fail "no admin key"
  for key in ${admin_keys//,/ }; do
    [[ $key =~ ^0[23][0-9a-f]{64}$ ]] || fail "BANDCOIN_ADMIN_KEYS: $key is no compressed public key in lower-case hex"
  done
}

shopt -s nullglob
homes=("$nodes_dir"/*/)
homes=("${homes[@]%/}")
[ ${#homes[@]} -gt 0 ] || fail "no folder under $nodes_dir: mount a volume for each validator there"
first=${homes[0]}

members=()
for home in "${homes[@]}"; do
  mkdir -p "$home"/{etc,keys,data,logs,policy}
  make_key "$home/keys" validator
  members+=("\"$(tr -d '\n' <"$home/keys/validator.pub")\"")
done

for home in "${homes[@]}"; do
  if [ -e "$home/data/block-chain-id" ] || [ -e "$home/data/genesis.batch" ]; then
    echo "genesis: there is a chain already, nothing to do"
    exit 0
  fi
done

case ${CONSENSUS:-} in
  devmode)
    consensus=(sawtooth.consensus.algorithm.name=Devmode sawtooth.consensus.algorithm.version=0.1)
    ;;
  pbft)
    [ ${#members[@]} -ge 4 ] || fail "PBFT needs four validators, there are ${#members[@]}"
    consensus=(
      sawtooth.consensus.algorithm.name=pbft
      sawtooth.consensus.algorithm.version=1.0
      "sawtooth.consensus.pbft.members=[$(IFS=,; echo "${members[*]}")]"
    )
    ;;
  *) fail "CONSENSUS is '${CONSENSUS:-}', not devmode or pbft" ;;
esac

make_key "$operator_dir" settings
admin_keys=${BANDCOIN_ADMIN_KEYS:-}
if [ -z "$admin_keys" ]; then
  make_key "$operator_dir" admin
  admin_keys=$(tr -d '\n' <"$operator_dir/admin.pub")
fi
check_admin_keys
chown -R "$operator_uid" "$operator_dir"

batches=$(mktemp -d)
trap 'rm -rf "$batches"' EXIT
sawset genesis --key "$operator_dir/settings.priv" --output "$batches/voters.batch"
sawset proposal create --key "$operator_dir/settings.priv" --output "$batches/settings.batch" \
  "${consensus[@]}" \
  "sawtooth.validator.transaction_families=$families" \
  "bandcoin.admin_keys=$admin_keys"
SAWTOOTH_HOME=$first sawadm genesis "$batches/voters.batch" "$batches/settings.batch"
echo "genesis: written for ${#homes[@]} validator(s), consensus $CONSENSUS, admin keys $admin_keys"
