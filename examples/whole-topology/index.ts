/**
 * A whole topology as a literal: a pair of directors, two web servers, one VIP.
 *
 * In a program of its own, import from "pulumi-lvs" instead of "../../components".
 */
import { LayeredTopology } from "../../components";
import { locksDir, topology } from "./topology";

const blog = new LayeredTopology("blog", { topology, locksDir });

export const { vips } = blog;
