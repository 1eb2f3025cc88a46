#!/usr/bin/env bash
# bench_trainer.sh BENCHMARK PEERS: our Inception V3 and PyTorch's, in turns in one run, batch 16, one thread; PyTorch's lines have
# the processor's seconds ("cpu s") too.
set -euo pipefail
batch=${BATCH:-16} threads=${THREADS:-1}
peer=$2/peer_inception.py
export OMP_WAIT_POLICY=passive
"$1" "$batch" "$threads"
[ -e "$peer" ] || { echo "no $peer here: nothing to compare with"; exit 0; }
for layout in contiguous channels_last; do
    for mode in eval train; do
        /usr/bin/python3 "$peer" --mode $mode --batch "$batch" --threads "$threads" --layout $layout --runs 3
    done
done
"$1" "$batch" "$threads"
