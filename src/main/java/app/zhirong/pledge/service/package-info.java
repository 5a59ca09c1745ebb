@NullMarked
package app.zhirong.pledge.service;

import org.jspecify.annotations.NullMarked;
