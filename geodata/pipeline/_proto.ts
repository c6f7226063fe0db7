import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { feature, merge } from "topojson-client";
import { readTables } from "/work/main/geodata/pipeline/tables.ts";
import { placeTerritories, readShapes } from "/work/main/geodata/pipeline/points.ts";
import { assembleAtlas } from "/work/main/geodata/pipeline/assemble.ts";
import { buildAtlas } from "/work/main/src/data/buildAtlas.ts";
import { takeSnapshot } from "/work/main/src/domain/snapshot.ts";
import { arrangementOf, place, zoneOf } from "/work/main/src/map/arrangement.ts";
import { toMercator } from "/work/main/src/map/mercator.ts";
const [,, layout, orient, W_, H_, mode, out] = process.argv as any; const W=+W_,H=+H_;
const tables = readTables(new URL("file:///work/main/geodata/sources/"));
const dir="/work/main/geodata/published/boundaries/";
const b = new Map(readdirSync(dir).map(f=>[f,readFileSync(dir+f,"utf8")]));
const shapes = readShapes(b, tables.memberships);
const atlas = buildAtlas(assembleAtlas(tables, placeTerritories(tables, shapes)));
const snap = takeSnapshot(atlas, undefined);
const arr = arrangementOf(layout, orient);
const [w,n,e,s]=arr.extent; const k=Math.min(W/(e-w),H/(s-n)); const ox=(W-k*(e-w))/2, oy=(H-k*(s-n))/2;
const px=(m:any)=>[ox+(m[0]-w)*k, oy+(m[1]-n)*k];
const P=(lon:number,lat:number,z:any)=>px(place(toMercator(lon,lat),arr.placements[z]));
let svg=`<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}" style="background:#dfe7ed">`;
const ring=(r:any,z:any)=>r.map((c:any,i:number)=>{const [x,y]=P(c[0],c[1],z);return (i?'L':'M')+x.toFixed(1)+' '+y.toFixed(1)}).join('')+'Z';
for(const t of atlas.territories.values()){ if(t.level!=='department')continue; const f=shapes.of(t.id); if(!f)continue; const z=zoneOf(t);
 const polys=f.geometry.type==='Polygon'?[f.geometry.coordinates]:f.geometry.coordinates; svg+=`<path d="${polys.map((p:any)=>p.map((r:any)=>ring(r,z)).join('')).join('')}" fill="#fff" stroke="#cbbfae" stroke-width=".5"/>`;}
for(const f of Object.values(arr.frames)){const a=px([f![0],f![1]]),c=px([f![2],f![3]]);svg+=`<rect x="${a[0]}" y="${a[1]}" width="${c[0]-a[0]}" height="${c[1]-a[1]}" fill="none" stroke="#999"/>`}
const links:any[]=[];
const flows=new Map<string,any>();
for(const en of snap.entries){ const fr=en.parties.filter(p=>p.side==='fr'),ma=en.parties.filter(p=>p.side==='ma');
 for(const a of fr.slice(0,1))for(const c of ma.slice(0,1)){const A=atlas.territories.get(a.territoryId)!,C=atlas.territories.get(c.territoryId)!;
  if(mode.startsWith('flow')){const hr=(t:any)=>t.level==='region'?t.id: (en.regionIds as any)[t.country==='FR'?'fr':'ma'][0]??t.id; const key=hr(A)+'>'+hr(C); const TA=atlas.territories.get(hr(A))!,TC=atlas.territories.get(hr(C))!; const fl=flows.get(key)??{a:P(...TA.point as [number,number],zoneOf(TA)),b:P(...TC.point as [number,number],zoneOf(TC)),n:0,st:'flow'}; fl.n++; flows.set(key,fl);}
  else links.push({a:P(...A.point as [number,number],zoneOf(A)),b:P(...C.point as [number,number],zoneOf(C)),st:en.standing.status,n:1});}}
const L=mode.startsWith('flow')?[...flows.values()]:links; console.log(L.length);
const col:any={active:'#0F766E',building:'#2563EB',revival:'#B45309',waiting:'#7C5CBF',stalled:'#6B7280',ended:'#78716C',unconfirmed:'#857F77',flow:'#334155'};
const dash:any={building:'6 4',revival:'7 3 1.5 3',waiting:'2 3',stalled:'2 6',unconfirmed:'8 6'};
const horiz = layout==='face'&&orient==='wide';
const ax=horiz?1:0; // lane axis coordinate index
// lanes
const proj=(l:any)=>{ // straight line crossing
 return (l.a[ax]+l.b[ax])/2; };
const pctl=(arr2:number[],v:number)=>arr2.filter(x=>x<v).length/arr2.length;
const fa=L.map(l=>l.a[ax]).sort((x,y)=>x-y), fb=L.map(l=>l.b[ax]).sort((x,y)=>x-y);
L.forEach(l=>l.key=pctl(fa,l.a[ax])+pctl(fb,l.b[ax]) + 1e-4*(l.a[1-ax]));
L.sort((x,y)=>x.key-y.key);
const span= horiz?[20,H-20]:[20,W-20];
L.forEach((l,i)=>{ const lane=span[0]+(span[1]-span[0])*(i+.5)/L.length; l.lane=lane;});
for(const l of L){ const c=col[l.st], d=dash[l.st]?` stroke-dasharray="${dash[l.st]}"`:''; let path;
 const [x0,y0]=l.a,[x1,y1]=l.b;
 if(mode.endsWith('straight')) path=`M${x0} ${y0}L${x1} ${y1}`;
 else if(mode.endsWith('arc')){const mx=(x0+x1)/2,my=(y0+y1)/2,dx=x1-x0,dy=y1-y0;path=`M${x0} ${y0}Q${mx+dy*.18} ${my-dx*.18} ${x1} ${y1}`}
 else if(mode.endsWith('s')){const h=(x1-x0)*.5;path=`M${x0} ${y0}C${x0+h} ${y0} ${x1-h} ${y1} ${x1} ${y1}`}
 else { // lane
  const mixf=+(process.env.MIX??0.5);
  const mid=horiz?[(Number(process.env.MX??0.5))*(W), mixf*l.lane+(1-mixf)*proj(l)]:[mixf*l.lane+(1-mixf)*proj(l), H*Number(process.env.MX??0.45)];
  const t=Number(process.env.T??0.35);
  if(horiz){const h1=(mid[0]-x0)*t,h2=(x1-mid[0])*t; const sl=(y1-y0)/(x1-x0)*Number(process.env.SL??0.5); path=`M${x0} ${y0}C${x0+(mid[0]-x0)*.4} ${y0+(mid[1]-y0)*.55} ${mid[0]-h1} ${mid[1]-sl*h1} ${mid[0]} ${mid[1]}C${mid[0]+h2} ${mid[1]+sl*h2} ${x1-(x1-mid[0])*.4} ${y1-(y1-mid[1])*.55} ${x1} ${y1}`}
  else {const h1=(mid[1]-y0)*t,h2=(y1-mid[1])*t; const sl=(x1-x0)/(y1-y0)*Number(process.env.SL??0.5); path=`M${x0} ${y0}C${x0+(mid[0]-x0)*.55} ${y0+(mid[1]-y0)*.4} ${mid[0]-sl*h1} ${mid[1]-h1} ${mid[0]} ${mid[1]}C${mid[0]+sl*h2} ${mid[1]+h2} ${x1-(x1-mid[0])*.55} ${y1-(y1-mid[1])*.4} ${x1} ${y1}`}
 }
 svg+=`<path d="${path}" fill="none" stroke="${c}" stroke-width="${l.st==='flow'?0.8+Math.sqrt(l.n)*0.9:1.3}"${d}/>`;
 for(const q of [l.a,l.b]) svg+=`<circle cx="${q[0]}" cy="${q[1]}" r="3" fill="#fff" stroke="#222"/>`;
}
svg+='</svg>'; writeFileSync(out.replace('.png','.html'),`<body style="margin:0">${svg}`);
