#!/bin/sh
# The main job as someone does it by hand: kind, docker, kubectl, curl. UpBenchmark measures Drydock against it.
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
name=local-hands
kubeconfig=${TMPDIR:-/tmp}/by-hand-kubeconfig
case ${1:-} in
    up)
        kind create cluster --name "$name" --image kindest/node:v1.34.4 --config "$root/kind-profiles/local-hands/cluster.yaml" \
            --kubeconfig "$kubeconfig"
        kind load docker-image --name "$name" nginx/nginx-ingress:5.5.4 ubuntu:22.04 nginx:1.28
        kubectl --kubeconfig "$kubeconfig" apply -k "$root/manifests/nginx-ingress"
        kubectl --kubeconfig "$kubeconfig" apply -k "$root/manifests/local-hands"
        kubectl --kubeconfig "$kubeconfig" -n nginx-ingress rollout status daemonset/nginx-ingress --timeout=180s
        kubectl --kubeconfig "$kubeconfig" rollout status deployment/welcome --timeout=180s
        until curl -fs -o /dev/null -H 'Host: local-hands.localhost' http://127.0.0.1/; do sleep 0.1; done
        ;;
    down)
        kind delete cluster --name "$name" --kubeconfig "$kubeconfig"
        rm -f "$kubeconfig"
        ;;
    *)
        echo "usage: $0 up|down" >&2
        exit 2
        ;;
esac
