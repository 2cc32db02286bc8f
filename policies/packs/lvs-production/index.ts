/** The entry point that `pulumi preview --policy-pack policies/packs/lvs-production` loads. */
import { PolicyPack } from "@pulumi/policy";
import { packOf } from "../../adapter";
import { lvsProduction } from "./rules";

new PolicyPack("lvs-production", packOf(lvsProduction));
